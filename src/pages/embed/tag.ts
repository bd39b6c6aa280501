import type { Font, Theme, Want } from '../../modes/embed/messages';

/** What a webmaster chose for the tag. */
export interface TagChoices {
  /** A quiz's id, or `fit/` and a career's code. */
  readonly quiz: string;
  readonly theme: Theme;
  /** `#rrggbb`; null for the site's own. */
  readonly accent: string | null;
  /** Pixels, 0–32. */
  readonly radius: number;
  readonly font: Font;
  /** Pixels; null for as high as the content. */
  readonly height: number | null;
  readonly results: 'inline' | 'link';
  readonly links: 'new' | 'top';
  readonly wants: readonly Want[];
}

/** The tag's attributes, without those that say what it does anyway. */
export function attributesOf(choices: TagChoices): Readonly<Record<string, string>> {
  const { quiz, theme, accent, radius, font, height, results, links, wants } = choices;
  return {
    quiz,
    ...(theme !== 'auto' && { theme }),
    ...(accent !== null && { accent }),
    ...(radius > 0 && { radius: String(radius) }),
    ...(font !== 'site' && { font }),
    ...(height !== null && { height: String(height) }),
    ...(results !== 'inline' && { results }),
    ...(links !== 'new' && { links }),
    ...(wants.length > 0 && { wants: wants.join(' ') }),
  };
}

/**
 * What to paste: the script, and the tag with a way to the quiz for those without scripts. `home` ends with a slash; `root` is the
 * site of all languages, which has the script, where `home` is one of another language that the tag then names.
 */
export function tagCode(
  choices: TagChoices,
  home: string,
  words: string,
  { root = home, lang }: { readonly root?: string; readonly lang?: string | undefined } = {},
): string {
  const attributes = Object.entries({ ...attributesOf(choices), ...(lang && { lang }) })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<script src="${root}embed.js" async></script>
<career-quiz${attributes}><a href="${home}quiz/${choices.quiz}">${words}</a></career-quiz>`;
}

/**
 * The same as a plain frame, for pages that take no scripts. Its size stands in a style, which rules of a theme such as
 * `iframe { height: auto }` do not beat as they beat attributes; these are for pages that take no styles either.
 */
export function frameCode({ quiz, height }: TagChoices, home: string, words: string): string {
  const high = height ?? 720;
  const style = `border:0;width:100%;max-width:none;height:${high}px;min-height:${high}px`;
  return `<iframe src="${home}embed/${quiz}" title="${words}" loading="lazy" width="100%" height="${high}" style="${style}"></iframe>`;
}

/** Whether an address may name this quiz: it goes into code that others paste. */
export function isQuizId(id: string | null): id is string {
  return id !== null && /^([a-z][a-z0-9-]{0,31}|fit\/[\d.-]{7,12})$/.test(id);
}
