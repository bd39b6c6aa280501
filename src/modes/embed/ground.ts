import { READABLE } from './accent';
import { awayFrom, contrastOf, luminanceOf, mix, mixUntil } from './colors';
import type { Hello } from './messages';

/** The site's own ink and paper, by light and dark, as the design tokens have them. */
export const GROUNDS = {
  light: { ink: '#17251f', paper: '#f3f1e6' },
  dark: { ink: '#eceadb', paper: '#101a17' },
} as const;

/** What is written with, and what on, `#rrggbb`. */
export interface Ground {
  readonly ink: string;
  readonly paper: string;
}

/** What a host says of ink and paper; of what it leaves out, the site's own that can better be told from it. Undefined where it says neither. */
export function groundOf({ ink, paper }: Pick<Hello, 'ink' | 'paper'>): Ground | undefined {
  if (ink === null && paper === null) return undefined;
  const [first, second] = [GROUNDS.light, GROUNDS.dark].map((own) => ({
    ink: ink ?? own.ink,
    paper: paper ?? own.paper,
  })) as [Ground, Ground];
  return contrast(first) >= contrast(second) ? first : second;
}

/** Why a ground cannot be used, in words for who runs the page; undefined where it can be read (WCAG 2.2 AA, 1.4.3). */
export function unreadable(ground: Ground): string | undefined {
  if (contrast(ground) >= READABLE) return undefined;
  const is = (Math.floor(contrast(ground) * 10) / 10).toFixed(1);
  return `ink ${ground.ink} cannot be read on paper ${ground.paper}: their contrast is ${is} : 1, and ${READABLE} : 1 is the least. The quiz keeps its own colors`;
}

export const isDark = ({ paper }: Ground): boolean => luminanceOf(paper) < 0.18;

/** Lines that show where something is to press (WCAG 2.2, 1.4.11). */
const SEEN = 3;
/** Colours that mean something, which stay themselves as far as they can be read, or be seen, on another paper. */
const WRITTEN = ['--error', '--leaf', '--g1-text', '--g2-text', '--g3-text', '--g4-text'];
const DRAWN = ['--focus', '--g1', '--g2', '--g3', '--g4'];

/**
 * The design tokens for a ground that can be read: all that is written on it has 4.5 : 1, all lines of things to press 3 : 1.
 * `own` is what a token is on the site's ground of the same side, `#rrggbb`; undefined where that is not known.
 */
export function tokensOf(
  ground: Ground,
  own: (token: string) => string | undefined,
): Readonly<Record<string, string>> {
  const { ink, paper } = ground;
  // Where there is more to tell, from the ink's side to the paper's; never less than can be read.
  const toward = (share: number, least: number) => mixUntil(mix(ink, paper, share), ink, paper, least);
  const away = awayFrom(paper);
  const line = toward(0.45, SEEN);
  const kept = (names: readonly string[], least: number) =>
    names.flatMap((name) => {
      const color = own(name);
      return color === undefined ? [] : [[name, mixUntil(color, away, paper, least)] as const];
    });
  return {
    '--paper': paper,
    '--ink': ink,
    // Further from the ink than the paper is.
    '--sheet': mix(paper, luminanceOf(paper) > luminanceOf(ink) ? '#ffffff' : '#000000', 0.4),
    '--tint': mixUntil(mix(paper, ink, 0.08), paper, ink, READABLE),
    '--soft': toward(0.25, READABLE),
    '--hair': line,
    '--stub': line,
    '--rule': mix(paper, ink, 0.2),
    '--leaf-wash': mixUntil(mix(paper, ink, 0.16), paper, ink, READABLE),
    ...Object.fromEntries([...kept(WRITTEN, READABLE), ...kept(DRAWN, SEEN)]),
  };
}

function contrast({ ink, paper }: Ground): number {
  return contrastOf(ink, paper);
}
