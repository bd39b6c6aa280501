import { told, type Rule } from '../words/told';
import { insert, lineFrom, NEAR, note, replace, type Scan } from './scan';

/** What people write for the three words that JSON has. */
const WORDS = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const HALVES = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);
/** Where a value ends in its line. */
const ENDS = String.raw`(?=\s*(?:[,;}\]]|//|/\*|$))`;
const FRACTION = new RegExp(String.raw`^(\d{1,6})\s*/\s*([1-9]\d{0,5})${ENDS}`);
/** Thousands in groups, by comma or by point: `41,600`, `1.200,00`. */
const THOUSANDS = new RegExp(
  String.raw`^\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})${ENDS}`,
);
/** A number with its unit: `95 %`, `12 months`. */
const WITH_UNIT = new RegExp(String.raw`^[-+−–]?\d[\d.]*\s*(?:%|[$€]|\p{L}[\p{L} ]{0,20})${ENDS}`, 'u');

/** What a number is for by its key, where no word can stand. */
const NUMBERS: Readonly<Record<string, Extract<Rule, `number.${string}`>>> = {
  '"minutes"': 'number.minutes',
  '"version"': 'number.whole',
  '"maxItems"': 'number.whole',
  '"fixed"': 'number.whole',
};

function numberWanted(key: string | undefined) {
  return key !== undefined && Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
}

/** Reads what begins like a number, the value of a key or of a list. */
export function readNumber(scan: Scan, key?: string): void {
  const { at, text } = scan;
  const line = lineFrom(scan, at);
  const near = key === undefined ? '' : line.slice(0, 40);
  const [thousands] = THOUSANDS.exec(near) ?? [];
  const [comma] = /^-?\d+,\d+(?=\s*[,}\n]|\s*$)/.exec(near) ?? [];
  const [fraction, over, under] = FRACTION.exec(line) ?? [];
  const [unit] = WITH_UNIT.exec(line) ?? [];
  const [run = ''] = /^(?:[½¼¾]|[-+.\w%−–]+)/.exec(line) ?? [];
  // A point at the end of a line stands for its comma.
  const isEnd = /^\d+\.\s*$/.test(line) && /^[^\n]*\n\s*["{]/.test(text.slice(at, at + NEAR));
  const found = thousands ?? comma ?? fraction ?? unit ?? (isEnd ? run.slice(0, -1) : run);
  scan.at += found.length;
  scan.end = scan.at;
  const put = (kind: 'number' | 'decimal-comma', wanted: string) =>
    note(scan, kind, at, found, [replace(at, found.length, wanted)], wanted);
  if (thousands !== undefined) return put('number', wholeOf(thousands));
  if (comma !== undefined) return put('decimal-comma', comma.replace(',', '.'));
  if (fraction !== undefined) return put('number', String(Number(over) / Number(under)));
  if (JSON_NUMBER.test(found)) return;
  const plain =
    HALVES.get(found) ?? plainNumber(unit === undefined ? found : found.replace(/\s*[^\d.]+$/, ''));
  if (JSON_NUMBER.test(plain)) return put('number', plain);
  noNumber(scan, at, found, key);
}

/** `1.200,50` → `1200.5` */
function wholeOf(written: string): string {
  const [decimals = ''] = /[.,](?!\d{3}(?:\D|$))\d+$/.exec(written) ?? [];
  const whole = written.slice(0, written.length - decimals.length).replace(/\D/g, '');
  return String(Number(`${whole}.${decimals.slice(1)}`));
}

/** `+095.` → `95`. */
function plainNumber(written: string): string {
  return written
    .replace(/[−–]/g, '-')
    .replace(/_/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '')
    .replace(/%$/, '');
}

/** Words that stand without quotes: true, false and null, in whatever spelling, or a text. */
export function readWord(scan: Scan, key?: string): void {
  const { at, text } = scan;
  const line = lineFrom(scan, at);
  const [run = ''] = /^[^,:;"[\]{}\n]+/.exec(line) ?? [];
  const found = run.replace(/\s*(?:\/\/|\/\*|#).*$/, '').trimEnd();
  scan.at += found.length;
  scan.end = scan.at;
  const meant = WORDS.get(found.toLowerCase());
  if (meant === found) return;
  if (meant !== undefined)
    return note(scan, 'wrong-case', at, found, [replace(at, found.length, meant)], meant);
  if (/^-?(?:NaN|Infinity)$/.test(found)) return note(scan, 'no-number', at, found, [], told('number.any'));
  // Only its first quote is missing.
  if (text.charAt(scan.at) === '"' && /^"\s*(?:[,;}\]]|$)/.test(line.slice(found.length))) {
    note(scan, 'unquoted', at, found, [insert(at, '"')], `"${found}"`);
    scan.at += 1;
    scan.end = scan.at;
    return;
  }
  noNumber(scan, at, found, key);
}

/** A text without quotes, or where a number belongs none. */
function noNumber(scan: Scan, at: number, found: string, key: string | undefined): void {
  const wanted = numberWanted(key);
  if (wanted !== undefined) return note(scan, 'no-number', at, found, [], told(wanted));
  note(scan, 'unquoted', at, found, [insert(at, '"'), insert(at + found.length, '"')], `"${found}"`);
}
