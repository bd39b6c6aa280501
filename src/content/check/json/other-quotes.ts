import { note, replace, type Scan } from './scan';
import type { SlipKind } from './slip';

/** Quotes that something has written in its own way all over the text, by how its first key begins. */
const WAYS: readonly (readonly [kind: SlipKind, looks: RegExp, each: RegExp, found: string])[] = [
  ['doubled', /^\s*[{[]\s*""[\w$]/, /""/g, '""'],
  ['escaped', /^\s*[{[](?:\s|\\n)*\\"/, /\\"/g, '\\"'],
  ['entity', /^\s*[{[]\s*&quot;/, /&quot;/g, '&quot;'],
  ['entity', /^\s*[{[]\s*&#34;/, /&#34;/g, '&#34;'],
];

/** Notes quotes that a spreadsheet has doubled, a program escaped or a web page spelled out, each once. True when it is so. */
export function otherQuotes(scan: Scan): boolean {
  const way = WAYS.find(([, looks]) => looks.test(scan.text.slice(0, 200)));
  if (!way) return false;
  const [kind, , each, found] = way;
  const edits = [...scan.text.matchAll(each)].map(({ 0: { length }, index }) => replace(index, length, '"'));
  note(scan, kind, edits[0]?.offset ?? 0, found, edits);
  return true;
}
