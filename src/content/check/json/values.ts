import { readNumber, readWord } from './literals';
import { gaveUp, insert, NEAR, note, replace, skip, type Scan } from './scan';
import { CURLY, CURLY_SINGLE } from './signs';
import { readQuoted, readText } from './texts';

/** Brackets inside each other; what has more is refused before. */
const DEEPEST = 200;

const opensQuoted = (sign: string) => sign === "'" || CURLY.test(sign) || CURLY_SINGLE.test(sign);

/** Reads a value of any kind, of a list or of a key. False when none begins here. */
export function readValue(scan: Scan, key?: string): boolean {
  const sign = skip(scan);
  if (sign === '"') readText(scan);
  else if (sign === '{') readEntries(scan, '}', key === undefined);
  else if (sign === '[') readEntries(scan, ']', false);
  else if (/[-+.\d−–½¼¾]/.test(sign)) readNumber(scan, key);
  else if (/[\p{L}_$]/u.test(sign)) readWord(scan, key);
  else if (opensQuoted(sign)) readQuoted(scan, sign);
  else if (sign === '' || /[,:;\]}]/.test(sign)) return false;
  else {
    note(scan, 'sign', scan.at, sign, [replace(scan.at, sign.length, '')]);
    scan.at += sign.length;
    return readValue(scan, key);
  }
  return true;
}

/** Reads an object or a list, from its bracket to the one that closes it. */
function readEntries(scan: Scan, close: '}' | ']', isListed: boolean): void {
  const start = scan.at;
  scan.depth += 1;
  if (scan.depth > DEEPEST) scan.at = scan.text.length;
  readAll(scan, start, close, isListed);
  scan.depth -= 1;
}

/** A comma, and what other keyboards and habits have for it. */
const COMMAS = /[,;.，、。،；؛]/;

function readAll(scan: Scan, start: number, close: '}' | ']', isListed: boolean): void {
  const inObject = close === '}';
  scan.at += 1;
  scan.end = scan.at;
  let comma: number | undefined;
  let entries = 0;
  for (;;) {
    if (gaveUp(scan)) {
      scan.at = scan.text.length;
      return;
    }
    const sign = skip(scan);
    if (sign === '') return note(scan, 'unclosed', start, scan.text.charAt(start), [], close);
    if (COMMAS.test(sign)) {
      if (sign !== ',') note(scan, 'semicolon', scan.at, sign, [replace(scan.at, 1, ',')]);
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
      if (isListed && scan.surplus.braces > 0 && goesOn(scan)) {
        note(scan, 'extra-bracket', scan.at, sign, [replace(scan.at, 1, '')]);
        scan.at += 1;
        comma = undefined;
        continue;
      }
      scan.at += 1;
      scan.end = scan.at;
      return;
    }
    if (entries > 0 && comma === undefined)
      note(scan, 'missing-comma', scan.end, lastOf(scan), [insert(scan.end, ',')]);
    comma = undefined;
    entries += 1;
    if (inObject) readProperty(scan);
    else if (!readValue(scan)) {
      // A key in a list: its braces are missing, which only the author can set.
      note(scan, 'sign', scan.at, sign, [replace(scan.at, 1, '')]);
      scan.at += 1;
    }
  }
}

/** Whether keys follow a brace in a list, where only values may: it closes the object too early. */
function goesOn({ text, at }: Scan): boolean {
  return at > 0 && /^\}\s*,\s*"[^"\n]*"\s*:/.test(text.slice(at, at + NEAR));
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
  if (sign === '"') readText(scan, true);
  else if (opensQuoted(sign)) readQuoted(scan, sign);
  else if (/[\p{L}\p{N}_$]/u.test(sign)) {
    const [key = ''] = /^[\p{L}\p{N}_$-]+/u.exec(scan.text.slice(at, at + 80)) ?? [];
    scan.at += key.length;
    scan.end = scan.at;
    note(scan, 'unquoted-key', at, key, [insert(at, '"'), insert(scan.end, '"')], `"${key}"`);
  } else if (sign === '{' || sign === '[') {
    // A value where a key belongs.
    note(scan, 'sign', at, sign);
    readValue(scan, '');
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
  if (!readValue(scan, key)) note(scan, 'no-value', at, key);
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
