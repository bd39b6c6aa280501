import { CURLY, CURLY_SINGLE, invisible } from './signs';
import type { Edit, Slip, SlipKind } from './slip';

/** What is being read, and what was found wrong so far. */
export interface Scan {
  text: string;
  at: number;
  /** Where the last key, value or bracket ended: what is missing belongs there. */
  end: number;
  readonly slips: Slip[];
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

/** More than anybody mends by hand; a text with more is no quiz with slips. */
const MOST = 1000;
/** Letters that are looked at around a slip: a file of five million on one line has to be read in no time, too. */
export const NEAR = 2000;

export function note(
  scan: Scan,
  kind: SlipKind,
  offset: number,
  found: string,
  edits: readonly Edit[] = [],
  wanted?: string,
): void {
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

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\n]*|<!--[\s\S]*?(?:-->|$)/y;

/** Goes on to the next sign that means something; what lies between and does not belong there is noted. */
export function skip(scan: Scan): string {
  const { text } = scan;
  while (scan.at < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(scan.at) ?? 0);
    COMMENT.lastIndex = scan.at;
    const [comment] = COMMENT.exec(text) ?? [];
    const name = invisible(sign);
    if (comment !== undefined) {
      note(scan, 'comment', scan.at, comment, [replace(scan.at, comment.length, '')]);
      scan.at += comment.length;
    } else if (name !== undefined) {
      note(scan, 'invisible', scan.at, name, [replace(scan.at, sign.length, ' ')]);
      scan.at += sign.length;
    } else if (/[ \t\r\n]/.test(sign)) scan.at += 1;
    else return sign;
  }
  return '';
}

/** Whether a text may be closed where this is what follows of its line; signs that nobody sees are told of elsewhere. */
const mayFollow = (rest: string) =>
  /^\s*(?:[,:}\]]|$|\/\/|\/\*)/.test(rest.replace(/[\p{Cc}\p{Cf}\p{Zs}]/gu, ' '));

/** A text as it should be, and what follows it. */
const RIGHT = /"(?:[^"\\\n]|\\[^\n])*"(?=[ \t\r]*(?:[,:}\]\n]|$))/y;

/** Reads a text in straight quotes, whatever became of its other end. */
export function readText(scan: Scan): void {
  RIGHT.lastIndex = scan.at;
  const [right] = RIGHT.exec(scan.text) ?? [];
  if (right !== undefined) return readInside(scan, scan.at + right.length - 1);
  const start = scan.at;
  const line = lineFrom(scan, start + 1);
  const quotes = [...line.matchAll(/\\[^\n]|"/g)].filter(([sign]) => sign === '"').map(({ index }) => index);
  const closes = (at: number) => mayFollow(line.slice(at + 1));
  const [first] = quotes;
  if (first === undefined) return readUnclosed(scan, line);
  const followed = line.slice(first + 1).trimStart();
  if (closes(first) || followed.startsWith('"')) return readInside(scan, start + 1 + first);
  const curly = line.search(new RegExp(`${CURLY.source}\\s*(?:[,:}\\]]|$)`));
  if (curly >= 0 && curly < first) return readCurlyEnd(scan, start + 1 + curly);
  const last = quotes.find((at) => at > first && closes(at));
  if (last === undefined) return readInside(scan, start + 1 + first);
  const inner = quotes.filter((at) => at < last);
  const said = line.slice(0, last);
  note(
    scan,
    'inner-quote',
    start + 1 + first,
    `"${said}"`,
    inner.map((at) => insert(start + 1 + at, '\\')),
  );
  readInside(scan, start + 1 + last);
}

/** A text that begins straight and ends in a curly quote. */
function readCurlyEnd(scan: Scan, at: number): void {
  note(scan, 'curly', at, scan.text.charAt(at), [replace(at, 1, '"')]);
  readInside(scan, at);
}

/** A text whose line ends before it does. */
function readUnclosed(scan: Scan, line: string): void {
  const { text } = scan;
  const start = scan.at;
  const curly = line.search(new RegExp(`${CURLY.source}\\s*(?:[,:}\\]]|$)`));
  if (curly >= 0) return readCurlyEnd(scan, start + 1 + curly);
  const lineEnd = start + 1 + line.length;
  const rest = text.slice(lineEnd + 1, lineEnd + NEAR);
  const nextBegins = /^\s*(?:"[^"\n]+"\s*(?::|,?[^\S\n]*(?:\n|$))|[}\]]|$)/.test(rest);
  const close = /[^\\]"(?=\s*(?:[,:}\]]|$))/.exec(rest)?.index;
  if (nextBegins || close === undefined) {
    const kept = line.replace(/[\s,}\]]+$/, '');
    const at = start + 1 + kept.length;
    note(scan, 'unclosed-text', start, `"${kept}`, [insert(at, '"')]);
    scan.at = at;
    scan.end = at;
    return;
  }
  const end = lineEnd + 1 + close + 1;
  const breaks = [...text.slice(lineEnd, end).matchAll(/[^\S\n]*\n\s*/g)];
  note(
    scan,
    'line-break',
    start,
    `"${line.trimEnd()}`,
    breaks.map(({ 0: found, index }) => replace(lineEnd + index, found.length, ' ')),
  );
  scan.at = end + 1;
  scan.end = scan.at;
}

/** The inside of a text up to its last quote at `last`: signs that JSON wants written in another way. */
function readInside(scan: Scan, last: number): void {
  const start = scan.at + 1;
  const inside = scan.text.slice(start, last);
  for (const { 0: found, index } of inside.matchAll(
    /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|\\[^\n]?|(?![\u007f-\u009f])\p{Cc}/gu,
  )) {
    const at = start + index;
    if (/^\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])$/.test(found)) continue;
    if (found === "\\'") note(scan, 'escape', at, found, [replace(at, 1, '')], "'");
    else if (found.startsWith('\\')) note(scan, 'escape', at, found, [insert(at, '\\')], `\\${found}`);
    else
      note(scan, 'control', at, found === '\t' ? 'a tab' : (invisible(found) ?? 'a line break'), [
        replace(at, 1, ' '),
      ]);
  }
  scan.at = last + 1;
  scan.end = scan.at;
}

/** Reads a text in other quotes than JSON has: curly ones, or single. */
export function readQuoted(scan: Scan, sign: string): void {
  const { text } = scan;
  const start = scan.at;
  const line = lineFrom(scan, start + 1);
  const isCurly = CURLY.test(sign);
  const family = isCurly ? new RegExp(`${CURLY.source}|"`, 'g') : new RegExp(`'|${CURLY_SINGLE.source}`, 'g');
  const ends = [...line.matchAll(family)].map(({ index }) => index);
  const end = ends.find((at) => mayFollow(line.slice(at + 1))) ?? ends.at(-1);
  const kind = isCurly ? 'curly' : 'single';
  if (end === undefined) {
    const kept = line.replace(/[\s,}\]]+$/, '');
    note(scan, 'unclosed-text', start, `${sign}${kept}`, [
      replace(start, 1, '"'),
      insert(start + 1 + kept.length, '"'),
    ]);
    scan.at = start + 1 + kept.length;
    scan.end = scan.at;
    return;
  }
  const close = start + 1 + end;
  const straight = [...line.slice(0, end).matchAll(/\\?"/g)].filter(([found]) => found === '"');
  note(scan, kind, start, sign, [
    replace(start, 1, '"'),
    ...(isCurly ? [] : straight.map(({ index }) => insert(start + 1 + index, '\\'))),
    ...(text.charAt(close) === '"' ? [] : [replace(close, 1, '"')]),
  ]);
  scan.at = close + 1;
  scan.end = scan.at;
}
