import { SHARE } from './share';

/** Quizzes of about a megabyte in the soak, each of them nearly nothing but one thing: what grows faster than the text shows here. */

const MEGABYTE = 1_000_000;
/** Characters that one thing takes. */
const BIG = MEGABYTE * SHARE;

/** So many in the soak. */
export const many = <Value>(count: number, of: (at: number) => Value) =>
  Array.from({ length: count * SHARE }, (_, at) => of(at));
const keys = (count: number, of: (at: number) => string) =>
  Object.fromEntries(many(count, (at) => [of(at), 1] as const));

export const agree = (at: number, more = {}) => ({
  ...{ id: `i${String(at)}`, type: 'agree', prompt: 'x', measures: { desk: at % 2 === 0 ? 1 : -1 } },
  ...more,
});
const prompt = (text: string) => quiz([agree(0, { prompt: text })]);
const after = (count: number, showIf: (at: number) => unknown) =>
  quiz(many(count, (at) => agree(at, at === 0 ? {} : { showIf: showIf(at) })));
const choice = (type: string, count: number) => ({
  ...{ id: 'i0', type, prompt: 'x' },
  options: many(count, (at) => ({ id: `o${String(at)}`, label: String(at), evidence: { desk: at % 101 } })),
});

function quiz(items: readonly unknown[], more = {}): string {
  return JSON.stringify({
    ...{ id: 'x', version: 1, title: 'x', summary: 'x', minutes: 1, pool: 'all', flow: { order: 'fixed' } },
    ...{ items, ...more },
  });
}

export const BIG_QUIZZES: Readonly<Record<string, string>> = {
  'one word': prompt('ab'.repeat(BIG / 2)),
  // From each sign on all others were read again, to see what follows the last.
  'exclamation marks': prompt(`${'!'.repeat(BIG)}a`),
  apostrophes: prompt("a'".repeat(BIG / 2)),
  blanks: prompt(' '.repeat(BIG)),
  'an id': quiz([agree(0, { id: 'a'.repeat(BIG) })]),
  'a type': quiz([agree(0, { type: 'a'.repeat(BIG) })]),
  spaces: quiz([agree(0)]).replaceAll(',', `,${' '.repeat(BIG / 10)}`),
  lines: quiz([agree(0)]).replaceAll(',', `,${'\n'.repeat(BIG / 10)}`),
  commas: ','.repeat(BIG),
  colons: `{${':'.repeat(BIG)}`,
  'closing brackets': `{${']}'.repeat(BIG / 2)}`,
  'an open string': `{"${'a'.repeat(BIG)}`,
  'quotation marks': `{${'"'.repeat(BIG)}`,
  backslashes: `{"${'\\'.repeat(BIG)}"}`,
  'a number': `[${'9'.repeat(BIG)}]`,
  'empty lists': `[${'[],'.repeat(BIG / 6)}[]]`,
  'one key': `{${many(MEGABYTE / 12, () => '"a":1').join()}}`,
  'unknown keys': quiz(
    [agree(0)],
    keys(MEGABYTE / 24, (at) => `k${String(at)}`),
  ),
  'unknown keys of items': quiz(many(3000, (at) => agree(at, { [`k${String(at)}`]: 1 }))),
  'pool prefixes': quiz([agree(0)], { pool: many(MEGABYTE / 20, (at) => `11-${String(at)}`) }),
  'unknown traits': quiz([agree(0, { measures: keys(MEGABYTE / 24, (at) => `t${String(at)}`) })]),
  'answers asked for': quiz([
    agree(0),
    agree(1, { showIf: { item: 'i0', anyOf: many(MEGABYTE / 10, (at) => at % 7) } }),
  ]),
  // The options were listed anew for each condition.
  'conditions on an item of many options': quiz([
    choice('single', 6000),
    ...many(5000, (at) => agree(at + 1, { showIf: { item: 'i0', is: `o${String(at)}` } })),
  ]),
  // Advice weighed every option, every set of them, for every career.
  'options of which one is chosen': quiz([choice('single', 9000)]),
  'options to put in order': quiz([choice('rank', 9000)]),
  'options to tick': quiz([choice('multi', 9000)]),
  // The answers to all of them were carried on and compared at each.
  'items that nobody is asked, before one that looks at all': quiz([
    agree(0),
    ...many(6000, (at) =>
      agree(at + 1, { showIf: { all: [{ answered: 'i0' }, { not: { answered: 'i0' } }] } }),
    ),
    agree(6001, { showIf: { any: many(6000, (at) => ({ answered: `i${String(at + 1)}` })) } }),
  ]),
  'conditions inside each other': after(200, () =>
    many(90, () => 0).reduce<unknown>((inner) => ({ not: inner }), { answered: 'i0' }),
  ),
  'items that go by a score': after(3000, () => ({ trait: 'desk', above: 1 })),
  'items that go by the one before': after(3000, (at) => ({ answered: `i${String(at - 1)}` })),
  // Each was looked up among all others to find its place.
  'items to choose from': quiz(
    many(20_000, (at) => agree(at)),
    { flow: { order: 'adaptive' } },
  ),
  'items in any order': quiz(
    many(12_000, (at) => agree(at)),
    { flow: { order: 'shuffled' } },
  ),
};
