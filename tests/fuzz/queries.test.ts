import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LISTS } from '../../src/careers/lists';
import { readQuery, SORTS, writeQuery } from '../../src/pages/careers/query';
import { MOST_COMPARED, readSocs } from '../../src/pages/compared';
import { fuzz } from './fuzz';
import { KEYS, VALUES } from './nasty';
import { CAREERS } from './shipped';
import { inTime } from './watchdog';

const names = ['q', 'list', 'group', 'state', 'schooling', 'pay', 'zone', 'health', 'sort', 'soc'];
const value = fc.oneof(
  fc.constantFrom(...KEYS, ...VALUES.map(String), ...CAREERS.soc, ...SORTS, ...LISTS.map(({ id }) => id)),
  fc.constantFrom('29', '1', '3', '30000', '50000', 'OH', 'ZZ', '%', '%E0%A4%A', '%00', '+', '&', '=', '?'),
  fc.string({ unit: 'binary', maxLength: 90, size: 'max' }),
  fc
    .array(fc.constantFrom('a', ' ', '\u{1f600}', 'é'), { minLength: 78, maxLength: 82 })
    .map((all) => all.join('')),
);
const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), value), value);
const search = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.map((own) => own.join('=')).join('&')}`),
  fc.array(pair, { maxLength: 12 }).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
);

fuzz('any query is read, and what was read is written and read as the same', search, 2000, (text) => {
  const query = readQuery(text);
  const written = writeQuery(query);
  expect(encodeURI(decodeURI(written))).toBeDefined();
  expect(readQuery(written)).toEqual({ ...query, words: query.words.trim() });
  expect(writeQuery(readQuery(written))).toBe(written);
  expect(query.words.length).toBeLessThanOrEqual(80);
});

fuzz(
  'of any careers to compare, each that is named is taken once or left out for a reason',
  search,
  800,
  (text) => {
    const { socs, beyond, twice, unknown } = readSocs(text, (soc) => CAREERS.row(soc) !== undefined);
    const taken = [...socs, ...beyond];
    expect(socs.length).toBeLessThanOrEqual(MOST_COMPARED);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.every((soc) => CAREERS.row(soc) !== undefined)).toBe(true);
    expect(twice.every((soc) => taken.includes(soc))).toBe(true);
    for (const shown of unknown) expect(() => encodeURIComponent(shown)).not.toThrow();
  },
);

it('words and codes that are cut short keep their last character whole', () => {
  // Half of a character was left over: as a search it changed with each visit, and no address could be made of it.
  const [words, code] = ['a'.repeat(79), 'b'.repeat(23)];
  expect(readQuery(`?q=${words}\u{1f600}`).words).toBe(words);
  expect(readSocs(`?soc=${code}\u{1f600}`).unknown).toEqual([code]);
});

it('a link that names sixty thousand careers is read', () => {
  // Each was once looked up among all others, for many seconds.
  const socs = Array.from(
    { length: 60_000 },
    (_, at) => `11-${String(1000 + (at >> 4)).slice(-4)}.${10 + (at % 16)}`,
  );
  const { beyond, twice } = inTime(() =>
    readSocs(`?${[...socs, ...socs].map((soc) => `soc=${soc}`).join('&')}`),
  );
  expect(beyond).toHaveLength(60_000 - MOST_COMPARED);
  expect(twice).toHaveLength(60_000);
});
