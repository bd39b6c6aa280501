import { CURLY, CURLY_SINGLE } from './signs';
import { insert, lineFrom, note, readQuoted, readText, replace, skip, type Scan } from './scan';

/** What people write for the three words that JSON has. */
const WORDS = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);
/** Brackets inside each other; what has more is refused before. */
const DEEPEST = 200;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

const opensQuoted = (sign: string) => sign === "'" || CURLY.test(sign) || CURLY_SINGLE.test(sign);

/** Reads a value of any kind. False when none begins here. */
export function readValue(scan: Scan, inObject: boolean): boolean {
  const sign = skip(scan);
  if (sign === '"') readText(scan);
  else if (sign === '{') readEntries(scan, '}');
  else if (sign === '[') readEntries(scan, ']');
  else if (/[-+.\d]/.test(sign)) readNumber(scan, inObject);
  else if (/[\p{L}_$]/u.test(sign)) readWord(scan);
  else if (opensQuoted(sign)) readQuoted(scan, sign);
  else if (sign === '' || /[,:;\]}]/.test(sign)) return false;
  else {
    note(scan, 'sign', scan.at, sign, [replace(scan.at, sign.length, '')]);
    scan.at += sign.length;
    return readValue(scan, inObject);
  }
  return true;
}

function readNumber(scan: Scan, inObject: boolean): void {
  const { at } = scan;
  const [run = ''] = /^[-+.\w%]+/.exec(lineFrom(scan, at)) ?? [];
  const near = inObject ? scan.text.slice(at, at + 40) : '';
  const [comma] = /^-?\d+,\d+(?=\s*[,}\n])/.exec(near) ?? [];
  const found = comma ?? run;
  scan.at += found.length;
  scan.end = scan.at;
  if (comma !== undefined)
    return note(
      scan,
      'decimal-comma',
      at,
      comma,
      [replace(at, comma.length, comma.replace(',', '.'))],
      comma.replace(',', '.'),
    );
  if (JSON_NUMBER.test(found)) return;
  const plain = found
    .replace(/_/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '')
    .replace(/%$/, '');
  if (JSON_NUMBER.test(plain)) note(scan, 'number', at, found, [replace(at, found.length, plain)], plain);
  else note(scan, 'unquoted', at, found, [insert(at, '"'), insert(at + found.length, '"')], `"${found}"`);
}

/** Words that stand without quotes: true, false and null, in whatever spelling, or a text. */
function readWord(scan: Scan): void {
  const { at } = scan;
  const [run = ''] = /^[^,:;"[\]{}\n]+/.exec(lineFrom(scan, at)) ?? [];
  const found = run.replace(/\s*(?:\/\/|\/\*|#).*$/, '').trimEnd();
  scan.at += found.length;
  scan.end = scan.at;
  const meant = WORDS.get(found.toLowerCase());
  if (meant === found) return;
  if (meant !== undefined)
    return note(scan, 'wrong-case', at, found, [replace(at, found.length, meant)], meant);
  if (/^-?(?:NaN|Infinity)$/.test(found)) return note(scan, 'no-value', at, found);
  note(scan, 'unquoted', at, found, [insert(at, '"'), insert(at + found.length, '"')], `"${found}"`);
}

/** Reads an object or a list, from its bracket to the one that closes it. */
function readEntries(scan: Scan, close: '}' | ']'): void {
  const start = scan.at;
  scan.depth += 1;
  if (scan.depth > DEEPEST) scan.at = scan.text.length;
  readAll(scan, start, close);
  scan.depth -= 1;
}

function readAll(scan: Scan, start: number, close: '}' | ']'): void {
  const inObject = close === '}';
  scan.at += 1;
  scan.end = scan.at;
  let comma: number | undefined;
  let entries = 0;
  for (;;) {
    const sign = skip(scan);
    if (sign === '') return note(scan, 'unclosed', start, scan.text.charAt(start), [], close);
    if (sign === ',' || sign === ';') {
      if (sign === ';') note(scan, 'semicolon', scan.at, sign, [replace(scan.at, 1, ',')]);
      else if (comma !== undefined || entries === 0)
        note(scan, 'extra-comma', scan.at, sign, [replace(scan.at, 1, '')]);
      comma ??= scan.at;
      scan.at += 1;
      continue;
    }
    if (sign === '}' || sign === ']') {
      if (comma !== undefined && entries > 0)
        note(scan, 'trailing-comma', comma, `, ${sign}`, [replace(comma, 1, '')], sign);
      if (sign !== close) return closeOther(scan, close, sign);
      scan.at += 1;
      scan.end = scan.at;
      return;
    }
    if (entries > 0 && comma === undefined)
      note(scan, 'missing-comma', scan.end, lastOf(scan), [insert(scan.end, ',')]);
    comma = undefined;
    entries += 1;
    if (inObject) readProperty(scan);
    else if (!readValue(scan, false)) {
      // A key in a list: its braces are missing, which only the author can set.
      note(scan, 'sign', scan.at, sign, [replace(scan.at, 1, '')]);
      scan.at += 1;
    }
  }
}

/** A bracket of the other kind: mistyped where there is one too many of it, else one of this kind is missing before it. */
function closeOther(scan: Scan, close: string, sign: string): void {
  const tooMany = sign === '}' ? scan.surplus.braces : scan.surplus.brackets;
  if (tooMany <= 0) return note(scan, 'bracket', scan.at, sign, [insert(scan.end, close)], close);
  note(scan, 'bracket', scan.at, sign, [replace(scan.at, 1, close)], close);
  scan.at += 1;
  scan.end = scan.at;
}

function readProperty(scan: Scan): void {
  const sign = skip(scan);
  const at = scan.at;
  if (sign === '"') readText(scan);
  else if (opensQuoted(sign)) readQuoted(scan, sign);
  else if (/[\p{L}\p{N}_$]/u.test(sign)) {
    const [key = ''] = /^[\p{L}\p{N}_$-]+/u.exec(scan.text.slice(at, at + 80)) ?? [];
    scan.at += key.length;
    scan.end = scan.at;
    note(scan, 'unquoted-key', at, key, [insert(at, '"'), insert(scan.end, '"')], `"${key}"`);
  } else if (sign === '{' || sign === '[') {
    // A value where a key belongs.
    note(scan, 'sign', at, sign);
    readValue(scan, true);
    return;
  } else {
    note(scan, 'sign', at, sign, [replace(at, sign.length, '')]);
    scan.at += sign.length;
    return;
  }
  const key = scan.text.slice(at, scan.end);
  const keyEnd = scan.end;
  const between = skip(scan);
  if (between === ':') scan.at += 1;
  else {
    const [wrong] = /^(?:=>?|->|：)/.exec(scan.text.slice(scan.at, scan.at + 2)) ?? [];
    if (wrong !== undefined) {
      note(scan, 'wrong-colon', scan.at, wrong, [replace(scan.at, wrong.length, ':')]);
      scan.at += wrong.length;
    } else if (between !== '' && !/[,}\]]/.test(between))
      note(scan, 'missing-colon', keyEnd, key, [insert(keyEnd, ':')]);
    else return note(scan, 'no-value', at, key);
  }
  if (!readValue(scan, true)) note(scan, 'no-value', at, key);
}

/** The last few signs of what was read before. */
function lastOf({ text, end }: Scan): string {
  const line =
    text
      .slice(Math.max(0, end - 200), end)
      .split('\n')
      .at(-1)
      ?.trim() ?? '';
  return line.length > 24 ? `…${line.slice(-24)}` : line;
}
