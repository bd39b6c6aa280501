import { decodeResult } from '../../engine/code/result-code';
import type { TraitId } from '../../engine/traits';

/** A link in a text, and where it stands. */
export interface FoundLink {
  readonly line: number;
  /** As it stands there. */
  readonly text: string;
  /** `result` and `run`: to a result, of a quiz of the site or of one that the link brings. `career`: to a page of the site. */
  readonly kind: 'result' | 'run' | 'career' | 'other';
  /** What stands behind the `#`. */
  readonly fragment: string;
}

/** What parts cells of a spreadsheet, or stands around a link in a message; no sign of a code is among them. */
const BETWEEN = /[\s"'<>|,;()[\]{}\u00ad\u200b-\u200d\u2060\ufeff]+/;
/** No link of a message is longer; one that brings its quiz may be. */
const LONGEST = 300_000;
const RESULTS = /(^|\/)results\/?(index\.html)?(\?.*)?$/i;
const RUN = /(^|\/)run\/?(index\.html)?(\?.*)?$/i;
const PAGE = /\/(careers|compare|quiz|embed|try|kiosk|groups)(\/|\?|$)/i;

/** More links than this are not looked for: no group is so large. */
const MOST_LINKS = 1000;

/** What a text holds. */
export interface FoundLinks {
  readonly links: readonly FoundLink[];
  /** How many lines that are not empty have no link. */
  readonly without: number;
  /** The line behind which nothing was looked for, where there were too many. */
  readonly cut?: number;
}

/**
 * The links of a text in its order: one a line, in a column of a spreadsheet, within a message, or the codes alone. Any text is
 * safe. What is no link is passed over.
 */
export function findLinks(text: string, traits: readonly TraitId[]): FoundLinks {
  const links: FoundLink[] = [];
  let without = 0;
  for (const [at, row] of text.split(/\r\n?|\n/).entries()) {
    const before = links.length;
    for (const word of row.split(BETWEEN)) {
      if (links.length >= MOST_LINKS) return { links, without, cut: at + 1 };
      const link = linkOf(word.slice(0, LONGEST), traits);
      if (link) links.push({ ...link, line: at + 1, text: word });
    }
    if (links.length === before && row.trim() !== '') without += 1;
  }
  return { links, without };
}

function linkOf(word: string, traits: readonly TraitId[]): Pick<FoundLink, 'kind' | 'fragment'> | undefined {
  // Programs that look at links on the way put them, encoded, behind an address of their own.
  const [, before = word, fragment = ''] = /^(.*?)(?:#|%(?:25)*23)(.*)$/s.exec(word) ?? [];
  const address = before.replace(/%(?:25)*2f/gi, '/').replace(/%(?:25)*3a/gi, ':');
  const isAddress = address.includes('://') || /^www\./i.test(address);
  const isCode = (text: string) => decodeResult(text, traits).ok;
  if (RUN.test(address) && fragment.includes('q=')) return { kind: 'run', fragment };
  if (RESULTS.test(address) && (isAddress || fragment !== '')) return { kind: 'result', fragment };
  if (isCode(fragment)) return { kind: 'result', fragment };
  if (isAddress) return { kind: PAGE.test(address) ? 'career' : 'other', fragment };
  return isCode(word) ? { kind: 'result', fragment: word } : undefined;
}
