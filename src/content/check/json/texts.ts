import { told } from '../words/told';
import { insert, lineFrom, NEAR, note, replace, type Scan } from './scan';
import { CURLY, CURLY_SINGLE, invisible } from './signs';

/** Whether a text may be closed where this is what follows of its line; signs that nobody sees are told of elsewhere. */
const mayFollow = (rest: string) =>
  /^\s*(?:[,:}\]]|$|\/\/|\/\*)/.test(rest.replace(/[\p{Cc}\p{Cf}\p{Zs}]/gu, ' '));

/** A text as it should be, and what follows it. */
const RIGHT = /"(?:[^"\\\n]|\\[^\n])*"(?=[ \t\r]*(?:[,:}\]\n]|$))/y;

/** A key whose second quote is missing, before its value. */
const OPEN_KEY = /^[\w$-]+(?=\s*:\s*["\d[{tfn-])/;
/** Texts added up, beyond which nobody wrote this: each is read within the one before. */
const MOST_ADDED = 1000;
/** What follows a text that is added to another. */
const ADDED = /^"(\s*\+\s*")/;

/** Reads a text in straight quotes, whatever became of its other end. */
export function readText(scan: Scan, isKey = false): void {
  RIGHT.lastIndex = scan.at;
  const [right] = RIGHT.exec(scan.text) ?? [];
  if (right !== undefined) return readInside(scan, scan.at + right.length - 1);
  const start = scan.at;
  const line = lineFrom(scan, start + 1);
  const [key] = OPEN_KEY.exec(isKey ? line : '') ?? [];
  if (key !== undefined) return readUnclosed(scan, key);
  const quotes = [...line.matchAll(/\\[^\n]|"/g)].filter(([sign]) => sign === '"').map(({ index }) => index);
  const closes = (at: number) => mayFollow(line.slice(at + 1));
  const [first] = quotes;
  if (first === undefined) return readUnclosed(scan, line);
  const [, plus] = ADDED.exec(line.slice(first)) ?? [];
  if (plus !== undefined) {
    const at = start + 1 + first;
    const sign = at + plus.indexOf('+') + 1;
    note(scan, 'added', sign, '+', [replace(at, plus.length + 1, '')]);
    scan.depth += 1;
    if (scan.depth < MOST_ADDED) {
      scan.at = at + plus.length;
      readText(scan);
    } else scan.at = scan.text.length;
    scan.depth -= 1;
    return;
  }
  // The quote that should close it opens the key of the next entry.
  const before = /,\s*$/.exec(line.slice(0, first));
  if (before && /^"[\w$-]+"\s*:/.test(line.slice(first)))
    return readUnclosed(scan, line.slice(0, before.index));
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
  const isCut = text.charAt(lineEnd) !== '\n' && lineEnd < text.length;
  const rest = isCut ? '' : text.slice(lineEnd + 1, lineEnd + NEAR);
  const nextBegins = /^\s*(?:\{?\s*"[^"\n]+"\s*(?::|,?[^\S\n]*(?:\n|$))|[}\]]|$)/.test(rest);
  const close = /[^\\]"(?=\s*(?:[,:}\]]|$))/.exec(rest)?.index;
  if (nextBegins || close === undefined) {
    const kept = line.replace(/[\s,}\]]+$/, '');
    const at = start + 1 + kept.length;
    // Its comma is lost with its quote.
    const comma = kept.length === line.trimEnd().length && /^\s*["{]/.test(rest) ? ',' : '';
    note(scan, 'unclosed-text', start, `"${kept}`, [insert(at, `"${comma}`)]);
    if (comma !== '') scan.told = at;
    scan.at = at;
    scan.end = at;
    return;
  }
  const end = lineEnd + 1 + close + 1;
  const said = start + 1 + line.trimEnd().length;
  const breaks = [...text.slice(said, end).matchAll(/[^\S\n]*\n\s*/g)];
  note(
    scan,
    'line-break',
    start,
    `"${line.trimEnd()}`,
    breaks.map(({ 0: found, index }) => replace(said + index, found.length, ' ')),
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
      note(
        scan,
        'control',
        at,
        found === '\t' ? told('sign.tab') : (invisible(found) ?? told('sign.line-break')),
        [replace(at, 1, ' ')],
      );
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
  // French quotes stand apart from what they quote.
  const isFrench = /[«»]/.test(sign);
  const [before = ''] = /^\s+/.exec(isFrench ? line : '') ?? [];
  const [after = ''] = /\s+$/.exec(isFrench ? line.slice(before.length, end) : '') ?? [];
  note(scan, kind, start, sign, [
    replace(start, 1 + before.length, '"'),
    ...(isCurly ? [] : straight.map(({ index }) => insert(start + 1 + index, '\\'))),
    ...(text.charAt(close) === '"' ? [] : [replace(close - after.length, 1 + after.length, '"')]),
  ]);
  scan.at = close + 1;
  scan.end = scan.at;
}
