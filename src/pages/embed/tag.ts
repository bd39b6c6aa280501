import type { Font, Theme, Want } from '../../modes/embed/messages';

/** What a webmaster chose for the tag. */
export interface TagChoices {
  /** A quiz's id, or `fit/` and a career's code. */
  readonly quiz: string;
  /** The address of a quiz of the page's own; empty for one of ours. */
  readonly src: string;
  /** The address of a file of offers; empty for none. */
  readonly offers: string;
  readonly theme: Theme;
  /** `#rrggbb`; null for the site's own, as of ink and paper. */
  readonly accent: string | null;
  readonly ink: string | null;
  readonly paper: string | null;
  readonly background: 'own' | 'transparent';
  /** Pixels, 0–32. */
  readonly radius: number;
  readonly font: Font;
  /** Pixels; null for as high as the content, as of the least and the greatest height. */
  readonly height: number | null;
  readonly minHeight: number | null;
  readonly maxHeight: number | null;
  readonly results: 'inline' | 'link';
  readonly links: 'new' | 'top';
  readonly wants: readonly Want[];
  /** Empty for the language of the page around. */
  readonly lang: string;
  /** The frame's name for screen readers; empty for the quiz's own title. */
  readonly called: string;
  /** The frame gets no more rights than it needs to run. */
  readonly sandbox: boolean;
  /** The script is bundled, inlined or renamed, so that the tag says where the quiz comes from. */
  readonly site: boolean;
}

/** What the tag does where it says nothing. */
export const DEFAULTS: Omit<TagChoices, 'quiz'> = {
  ...{ src: '', offers: '', theme: 'auto', accent: null, ink: null, paper: null, background: 'own' },
  ...{ radius: 0, font: 'site', height: null, minHeight: null, maxHeight: null, results: 'inline' },
  ...{ links: 'new', wants: [], lang: '', called: '', sandbox: false, site: false },
};

/** The tag's attributes, without those that say what it does anyway; `root` is the site of all languages. */
export function attributesOf(choices: TagChoices, root: string): Readonly<Record<string, string>> {
  const { quiz, src, offers, theme, accent, ink, paper, background, radius, font } = choices;
  const { height, minHeight, maxHeight, results, links, wants, lang, called, sandbox, site } = choices;
  const said: Readonly<Record<string, string | number | null | false>> = {
    ...(src.trim() === '' ? { quiz } : { src: src.trim() }),
    offers: offers.trim(),
    theme: theme !== 'auto' && theme,
    ...{ accent, ink, paper },
    background: background !== 'own' && background,
    radius: radius > 0 && radius,
    font: font !== 'site' && font,
    ...{ height, 'min-height': minHeight, 'max-height': maxHeight },
    results: results !== 'inline' && results,
    links: links !== 'new' && links,
    wants: wants.join(' '),
    ...{ lang, title: called.trim() },
    sandbox: sandbox && 'allow-scripts',
    site: site && root.replace(/\/$/, ''),
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      value === null || value === false || value === '' ? [] : [[name, String(value)]],
    ),
  );
}

/**
 * What to paste: the script, and the tag with a way to the quiz for those without scripts. `home` ends with a slash; `root` is the
 * site of all languages, which has the script, where `home` is one of another language.
 */
export function tagCode(choices: TagChoices, home: string, words: string, root = home): string {
  const attributes = Object.entries(attributesOf(choices, root))
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join('');
  const way = choices.src.trim() === '' ? `${home}quiz/${choices.quiz}` : home;
  return `<script src="${root}embed.js" async></script>
<career-quiz${attributes}><a href="${way}">${words}</a></career-quiz>`;
}

/**
 * The same as a plain frame, for pages that take no scripts. Its size stands in a style, which rules of a theme such as
 * `iframe { height: auto }` do not beat as they beat attributes; these are for pages that take no styles either.
 */
export function frameCode({ quiz, height }: TagChoices, home: string, words: string): string {
  const high = height ?? 720;
  const style = `border:0;width:100%;max-width:none;height:${high}px;min-height:${high}px`;
  return `<iframe src="${home}embed/${quiz}" title="${quoted(words)}" loading="lazy" width="100%" height="${high}" style="${style}"></iframe>`;
}

/** A tag that shows its title, as a link, where scripts run, and nothing where they do not. */
export function testCode(root: string, words: string): string {
  return `<script src="${root}embed.js" async></script><career-quiz title="${quoted(words)}"></career-quiz>`;
}

/** For pages of a tag manager: what it takes from the tag's events. Other elements have events of this name, too. */
export const TAG_MANAGER = `<script>
  document.addEventListener('complete', function (event) {
    if (event.target.localName !== 'career-quiz' || event.detail.again) return;
    (window.dataLayer = window.dataLayer || []).push({
      event: 'fitpath_complete',
      quiz: event.detail.quiz,
      run: event.detail.run,
    });
  });
</script>`;

/** Whether an address may name this quiz: it goes into code that others paste. */
export function isQuizId(id: string | null): id is string {
  return id !== null && /^([a-z][a-z0-9-]{0,31}|fit\/[\d.-]{7,12})$/.test(id);
}

/** A value as HTML has it between double quotes. */
function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
