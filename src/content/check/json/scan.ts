import type { Told } from '../words/told';
import { invisible } from './signs';
import type { Edit, Slip, SlipKind } from './slip';

/** What is being read, and what was found wrong so far. */
export interface Scan {
  text: string;
  at: number;
  /** Where the last key, value or bracket ended: what is missing belongs there. */
  end: number;
  readonly slips: Slip[];
  /** Where a comma is missing that another mend brings along. */
  told?: number;
  /** Brackets around the place. */
  depth: number;
  /** How many more of each kind close than open, outside of texts. */
  readonly surplus: { readonly braces: number; readonly brackets: number };
}

/** At the beginning of a text. */
export function scanOf(text: string): Scan {
  const structure = text.replace(/"(?:[^"\\\n]|\\.)*"?/g, '');
  const many = (one: string) => structure.split(one).length;
  const surplus = { braces: many('}') - many('{'), brackets: many(']') - many('[') };
  return { text, at: 0, end: 0, slips: [], depth: 0, surplus };
}

/** More quotes than a long quiz has; a text with more slips is no quiz. */
const MOST = 10_000;
/** Letters that are looked at around a slip: a file of five million on one line has to be read in no time, too. */
export const NEAR = 2000;

export function note(
  scan: Scan,
  kind: SlipKind,
  offset: number,
  found: string | Told,
  edits: readonly Edit[] = [],
  wanted?: string | Told,
): void {
  if (kind === 'missing-comma' && offset === scan.told) return;
  scan.slips.push({ kind, offset, found, edits, times: 1, ...(wanted !== undefined && { wanted }) });
  if (scan.slips.length >= MOST) scan.at = scan.text.length;
}

/** Whether reading was given up, so that what seems to be missing at the end says nothing. */
export const gaveUp = ({ slips }: Scan) => slips.length >= MOST;

export const replace = (offset: number, length: number, text: string): Edit => ({ offset, length, text });
export const insert = (offset: number, text: string): Edit => replace(offset, 0, text);

/** The rest of the line from an offset on, as far as it is looked at. */
export function lineFrom({ text }: Scan, offset: number): string {
  const near = text.slice(offset, offset + NEAR);
  const end = near.indexOf('\n');
  return end < 0 ? near : near.slice(0, end);
}

const COMMENT =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*|--(?!\d)[^\n]*|\*(?<=^[ \t]{0,99}\*)[ \t][^\n]*|<!--[\s\S]*?-->/my;
/** One that nothing closes: who wrote it meant its line. */
const OPEN_COMMENT = /(?:\/\*|<!--)[^\n]*/y;

/** Goes on to the next sign that means something; what lies between and does not belong there is noted. */
export function skip(scan: Scan): string {
  const { text } = scan;
  while (scan.at < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(scan.at) ?? 0);
    const closed = matchAt(COMMENT, text, scan.at);
    const comment = closed ?? matchAt(OPEN_COMMENT, text, scan.at);
    const name = invisible(sign);
    if (comment !== undefined) {
      const kind = closed === undefined ? 'open-comment' : 'comment';
      note(scan, kind, scan.at, comment, [replace(scan.at, comment.length, '')]);
      scan.at += comment.length;
    } else if (name !== undefined) {
      note(scan, 'invisible', scan.at, name, [replace(scan.at, sign.length, ' ')]);
      scan.at += sign.length;
    } else if (/[ \t\r\n]/.test(sign)) scan.at += 1;
    else return sign;
  }
  return '';
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
