import type { Font, Hello, Theme, Want } from '../messages';

/** What the tag takes besides `title`, which every element has. */
export const ATTRIBUTES = [
  'quiz',
  'theme',
  'accent',
  'radius',
  'font',
  'height',
  'min-height',
  'max-height',
  'results',
  'links',
  'wants',
  'sandbox',
];
const WANTS: readonly Want[] = ['profile', 'matches', 'xapi'];
/** The roundest corner, in pixels. */
const ROUNDEST = 32;

/** What the tag says of how the quiz should be shown. What it says wrongly counts as not said. */
export function wishesOf(tag: Element): Omit<Hello, 'type' | 'nonce'> {
  const colour = textOf(tag, 'accent').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const radius = pixelsOf(tag, 'radius');
  return {
    wants: wantsOf(tag),
    theme: choiceOf<Theme>(tag, 'theme', 'auto', 'light', 'dark'),
    accent: /^#[0-9a-f]{6}$/i.test(colour) ? colour : null,
    radius: radius === undefined ? null : Math.min(radius, ROUNDEST),
    font: choiceOf<Font>(tag, 'font', 'site', 'system', 'serif', 'sans'),
    links: choiceOf<Hello['links']>(tag, 'links', 'new', 'top'),
    results: choiceOf<Hello['results']>(tag, 'results', 'inline', 'link'),
    scrolls: (pixelsOf(tag, 'height') ?? pixelsOf(tag, 'max-height')) !== undefined,
  };
}

export function wantsOf(tag: Element): readonly Want[] {
  const said = textOf(tag, 'wants').split(/[\s,]+/);
  return WANTS.filter((want) => said.includes(want));
}

/** The frame's height in pixels for a content of that many; 0 for a content that is not known yet. */
export function heightOf(tag: Element, content: number, unknown: number): number {
  const least = pixelsOf(tag, 'min-height') ?? 0;
  const most = pixelsOf(tag, 'max-height') ?? Infinity;
  return pixelsOf(tag, 'height') ?? Math.max(least, Math.min(most, content || unknown));
}

/** The attributes as properties of the element, `maxHeight` and the like, for frameworks that set those. */
export function reflect(prototype: Element): void {
  for (const name of ATTRIBUTES)
    Object.defineProperty(
      prototype,
      name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
      {
        get(this: Element) {
          return this.getAttribute(name);
        },
        set(this: Element, value: string | number | null | undefined) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, String(value));
        },
        enumerable: true,
        configurable: true,
      },
    );
}

export function textOf(tag: Element, name: string): string {
  return tag.getAttribute(name) ?? '';
}

function choiceOf<Value extends string>(tag: Element, name: string, otherwise: Value, ...others: Value[]) {
  return others.find((value) => value === textOf(tag, name)) ?? otherwise;
}

/** Pixels, 0 and up; undefined for anything else. */
function pixelsOf(tag: Element, name: string): number | undefined {
  const value = parseFloat(textOf(tag, name));
  return value >= 0 ? value : undefined;
}
