import { otherFormat } from './other-format';
import { otherQuotes } from './other-quotes';
import { gaveUp, insert, note, replace, scanOf, skip, type Scan } from './scan';
import type { Slip } from './slip';
import { readValue } from './values';

/** So many alike are told as one: nobody reads a line for each of three hundred. */
const ALIKE = 4;
/** What a word processor or a habit does everywhere, and what is mended everywhere at once. */
const ONE_CAUSE = new Set([
  'curly',
  'single',
  'invisible',
  'comment',
  'unquoted-key',
  'semicolon',
  'wrong-colon',
]);

/** Alike only where the same stands there. */
const OF_WHAT = new Set([
  'invisible',
  'wrong-case',
  'sign',
  'wrong-colon',
  'semicolon',
  'escape',
  'control',
  'bracket',
]);

/**
 * What is wrong with a text that is no JSON: one slip a cause, from top to end, each with its mend where that is sure. Reads on after
 * each, as if it were mended. `refused` is where a strict reader gave up, for what none of this is. `text` has no brackets deeper than
 * the stack bears.
 */
export function findSlips(text: string, refused = 0): readonly Slip[] {
  const scan = scanOf(text);
  if (otherQuotes(scan) || otherFormat(scan)) return scan.slips;
  if (!readValue(scan)) note(scan, 'sign', scan.at, skip(scan));
  const rest = skip(scan);
  if (rest !== '') readRest(scan);
  if (scan.slips.length === 0) note(scan, 'sign', refused, text.charAt(refused));
  const { slips } = scan;
  return together(gaveUp(scan) ? slips.filter(({ kind }) => kind !== 'unclosed') : closeAll(scan));
}

/** What stands behind the end: a bracket too many, or another text. */
function readRest(scan: Scan): void {
  const { text, at } = scan;
  const rest = text.slice(at).trimEnd();
  const [brackets] = /^[\]},;\s]+$/.exec(rest) ?? [];
  const mend = [replace(at, rest.length, '')];
  if (brackets !== undefined) note(scan, 'extra-bracket', at, rest.slice(0, 20), mend);
  else note(scan, 'after-end', at, rest.slice(0, 20));
}

/** Brackets that nothing closes are one slip, at the end, where what is missing belongs. */
function closeAll({ slips, text }: Scan): readonly Slip[] {
  const open = slips.filter(({ kind }) => kind === 'unclosed');
  if (open.length === 0) return slips;
  const end = text.trimEnd().length;
  const wanted = open.map((slip) => (typeof slip.wanted === 'string' ? slip.wanted : '')).join('');
  // A comma at the very end waits for something that never came.
  const comma = text.charAt(end - 1) === ',' ? [replace(end - 1, 1, '')] : [];
  const whole: Slip = {
    ...{
      kind: 'unclosed',
      offset: end,
      found: open.map(({ found }) => (typeof found === 'string' ? found : '')).join(' '),
      wanted,
      times: open.length,
    },
    edits: [...comma, insert(end, wanted)],
  };
  return [...slips.filter(({ kind }) => kind !== 'unclosed'), whole];
}

function together(slips: readonly Slip[]): readonly Slip[] {
  const groups = new Map<string, Slip[]>();
  for (const slip of slips) {
    // What its message says of one has to be true of all of them.
    const name = OF_WHAT.has(slip.kind) ? `${slip.kind} ${JSON.stringify(slip.found)}` : slip.kind;
    groups.set(name, [...(groups.get(name) ?? []), slip]);
  }
  return [...groups.values()]
    .flatMap((alike): readonly Slip[] => {
      const [first] = alike;
      if (!first || (!ONE_CAUSE.has(first.kind) && alike.length < ALIKE)) return alike;
      return [{ ...first, times: alike.length, edits: alike.flatMap(({ edits }) => edits) }];
    })
    .toSorted((a, b) => a.offset - b.offset);
}
