import type { Font, Hello, Theme, Want } from '../messages';
import type { More } from './more';
import { siteFrom } from './site';

/** The roundest corner, in pixels. */
const ROUNDEST = 32;
const WANTS: readonly Want[] = ['profile', 'matches', 'xapi'];

/**
 * What the tag takes besides `title`, which every element has, and how each is read: undefined for what is wrong. What came later
 * is read elsewhere.
 */
const READERS = {
  site: siteFrom,
  quiz: (text: string) => (/^([a-z][a-z0-9-]*|fit\/[\d.-]+)$/.test(text) ? text : undefined),
  src: String,
  theme: oneOf<Theme>('auto', 'light', 'dark'),
  accent: (text: string) => {
    const colour = text.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    return /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined;
  },
  radius: (text: string) => {
    const radius = pixels(text);
    return radius && Math.min(radius, ROUNDEST);
  },
  font: oneOf<Font>('site', 'system', 'serif', 'sans'),
  height: pixels,
  'min-height': pixels,
  'max-height': pixels,
  results: oneOf<Hello['results']>('inline', 'link'),
  links: oneOf<Hello['links']>('new', 'top'),
  wants: (text: string) => (wordsOf(text).every((word) => WANTS.includes(word as Want)) ? text : undefined),
  sandbox: (text: string) => (text.includes('allow-scripts') ? text : undefined),
};
type Name = keyof typeof READERS;
const NAMES = Object.keys(READERS) as Name[];
/** What came later, and is read by `more.ts`. */
export const MORE = ['offers', 'background', 'ink', 'paper'];
export const ATTRIBUTES: readonly string[] = [...NAMES, ...MORE];

/** What the tag says of one thing; undefined where it says nothing, or something wrong. */
export function read<Key extends Name>(
  tag: Element,
  name: Key,
): ReturnType<(typeof READERS)[Key]> | undefined {
  return READERS[name](textOf(tag, name)) as ReturnType<(typeof READERS)[Key]> | undefined;
}

/** What every frame that ever was understands of a hello. */
export type Wishes = Omit<Hello, 'type' | 'nonce' | 'text' | keyof More>;

/** What the tag says of how the quiz should be shown. What it says wrongly counts as not said. */
export function wishesOf(tag: Element): Wishes {
  return {
    wants: wantsOf(tag),
    theme: read(tag, 'theme') ?? 'auto',
    accent: read(tag, 'accent') ?? null,
    radius: read(tag, 'radius') ?? null,
    font: read(tag, 'font') ?? 'site',
    links: read(tag, 'links') ?? 'new',
    results: read(tag, 'results') ?? 'inline',
    scrolls: (read(tag, 'height') ?? read(tag, 'max-height')) !== undefined,
  };
}

export function wantsOf(tag: Element): readonly Want[] {
  const said = wordsOf(textOf(tag, 'wants'));
  return WANTS.filter((want) => said.includes(want));
}

/** Pixels before the quiz has said its height. */
const HEIGHT = 520;

/** The frame's height in pixels for a content of that many; 0 for a content that is not known yet. */
export function heightOf(tag: Element, content: number): number {
  const least = read(tag, 'min-height') ?? 0;
  const most = read(tag, 'max-height') ?? Infinity;
  return read(tag, 'height') ?? Math.max(least, Math.min(most, content || HEIGHT));
}

/** The attributes that say something wrong, as they stand in the tag. */
export function mistakesOf(tag: Element): readonly string[] {
  return NAMES.filter((name) => {
    const text = textOf(tag, name);
    // Left empty, a wish is not said; but an empty sandbox lets no script run, and without a name or a file there is no quiz.
    const said =
      text !== '' || (name === 'quiz' ? !read(tag, 'src') : name === 'sandbox' && tag.hasAttribute(name));
    return said && read(tag, name) === undefined;
  }).map((name) => `${name}="${textOf(tag, name)}"`);
}

function textOf(tag: Element, name: Name): string {
  return (tag.getAttribute(name) ?? '').trim();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** One of the words, as HTML reads such attributes: capitals are the same. */
function oneOf<Value extends string>(...values: readonly Value[]) {
  return (text: string) => values.find((value) => value === text.toLowerCase());
}

/** Pixels, 0 and up; undefined for anything else. */
function pixels(text: string): number | undefined {
  return /^\d+(\.\d+)?\s*(px)?$/.test(text) ? parseFloat(text) : undefined;
}
