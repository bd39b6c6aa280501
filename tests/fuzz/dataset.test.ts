import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { careerAt, decodeCareers, type Careers } from '../../src/careers/career';
import { decodeDetails } from '../../src/careers/details';
import { DIFFICULTY_IDS, difficultyOf } from '../../src/careers/difficulty';
import { extremes } from '../../src/careers/compared/extremes';
import { meets } from '../../src/careers/narrow';
import { LISTS, rowsOf } from '../../src/careers/lists';
import { byMajorGroup } from '../../src/careers/major-groups';
import { madePoints } from '../../src/careers/pros-and-cons';
import { gradeProspects } from '../../src/careers/prospects';
import { decodeInstitutions, decodeSchools } from '../../src/careers/schools';
import { createSearch } from '../../src/careers/search/search';
import { decodeNames } from '../../src/careers/search/file';
import { SORT_FIGURES, sortByFigure } from '../../src/careers/sorts';
import { decodeStatePay } from '../../src/careers/pay/state-pay';
import { decodeTables, type DetailTables } from '../../src/careers/tables';
import { estimateWage } from '../../src/careers/pay/wages';
import { reasons, weigh } from '../../src/engine/explain';
import { fitQuiz } from '../../src/engine/career-quiz';
import { NO_LIMITS } from '../../src/engine/limits';
import { match } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { bent } from './bend';
import { expectFinite } from './finite';
import { fuzz } from './fuzz';
import { anyJson, wordsIn } from './nasty';
import { BANK, careersJson, jsonAt, TRAITS } from './shipped';
import { takeByChance } from './take';

/** What was read, or nothing: then it is told why. */
function readOrTold<Read extends { readonly ok: boolean }>(
  decoded: Read,
): Extract<Read, { ok: true }> | undefined {
  if (decoded.ok) return decoded as Extract<Read, { ok: true }>;
  const { problem } = decoded as unknown as { problem: unknown };
  expect(typeof problem === 'string' && problem !== '').toBe(true);
  return undefined;
}

const changed = (documents: readonly unknown[], most?: number) =>
  fc.oneof(
    { arbitrary: bent(documents, most), weight: 9 },
    { arbitrary: anyJson(wordsIn(documents[0])), weight: 1 },
  );

const PROFILE = profileOf(
  TRAITS.map((trait, at) => ({ trait, mean: (at * 37) % 101, evidence: 1 + at, keys: at % 2 })),
);

/** Everything that pages and commands make of the careers. */
function useCareers(careers: Careers, pay: ReadonlyMap<string, number | null>): void {
  const rows = careers.soc.map((_, row) => row);
  const ranking = match(PROFILE, careers);
  const grade = gradeProspects(careers);
  expectFinite([ranking, ranking.matches.map((one) => reasons(one, ranking, PROFILE, careers))]);
  expectFinite(LISTS.map((list) => rowsOf(list, careers)));
  expectFinite(SORT_FIGURES.map((figure) => sortByFigure(rows, figure, careers)));
  expectFinite(byMajorGroup(rows, careers));
  for (const row of rows) {
    const career = careerAt(careers, row);
    const points = madePoints(careers, row);
    const about = points.map((point) => ({ ...point, about: point.about as { trait: string; pole: 'low' } }));
    expectFinite([career, points, grade(row), weigh(about, about, PROFILE)]);
    expectFinite(DIFFICULTY_IDS.map((id) => difficultyOf(career, id)));
    const limits = {
      ...NO_LIMITS,
      training: 24,
      pay: 40_000,
      zone: 3,
      patients: 'without' as const,
      health: true,
    };
    expect([true, false]).toContain(meets(limits, careers, row, pay));
    expect([true, false]).toContain(
      meets({ schooling: 3, pay: 1, zone: 4, health: false }, careers, row, pay),
    );
  }
  const positions = Object.entries(careers.positions).map(([trait, column]) => [trait, column[0] ?? 50]);
  const career = { soc: careers.soc[0] ?? '', title: careers.title[0] ?? '' };
  const words = { version: 1, title: '{career}', summary: 'About {career}', minutes: 2 };
  takeByChance(
    fitQuiz(words, { ...career, positions: Object.fromEntries(positions) as Record<string, number> }, BANK),
    1,
  );
}

const CAREERS_JSON = careersJson();
const NAMES = new Map([['29-2072.00', ['Coder', 'Medical Coder']]]);
fuzz(
  'any careers.json is read or told to be wrong, and what is read works everywhere',
  changed([CAREERS_JSON]),
  250,
  (json) => {
    const read = readOrTold(decodeCareers(json));
    if (!read) return;
    useCareers(
      read.careers,
      new Map([
        ['29-2072.00', 5],
        ['11-1011.00', null],
      ]),
    );
    expectFinite(createSearch(read.careers, NAMES)('medical coder'));
  },
);

const TABLES_JSON = jsonAt('public/data/tables.json');
const tablesOf = (json: unknown): DetailTables | undefined => readOrTold(decodeTables(json))?.value;
const TABLES = tablesOf(TABLES_JSON);
if (!TABLES) throw new Error('tables.json is broken');

const DETAILS = readdirSync('public/data/careers')
  .filter((_, at) => at % 90 === 7)
  .map((name) => jsonAt(`public/data/careers/${name}`));

/** Everything that pages work out of one career's figures. */
function useDetails(json: unknown, tables: DetailTables): void {
  const details = readOrTold(decodeDetails(json, tables))?.value;
  if (!details) return;
  expectFinite(details);
  const pays = [...details.payByState, ...details.payBySector, ...(details.pay ? [details.pay] : [])];
  expectFinite(
    pays.map((pay) => [1, 10, 30, 50, 66.6, 90, 99].map((percentile) => estimateWage(pay, percentile))),
  );
  expectFinite(extremes([]));
}

fuzz(
  'any file on one career is read or told to be wrong, and what is read works everywhere',
  changed(DETAILS, 2),
  700,
  (json) => useDetails(json, TABLES),
);
fuzz(
  'any tables.json is read or told to be wrong, and so are the files on careers with it',
  changed([TABLES_JSON], 2),
  300,
  (json) => {
    const tables = tablesOf(json);
    if (tables) for (const details of DETAILS.slice(0, 3)) useDetails(details, tables);
  },
);

const cutColumns = (path: string, rows: number) =>
  Object.fromEntries(
    Object.entries(jsonAt(path) as object).map(([key, one]: [string, unknown]) => [
      key,
      Array.isArray(one) ? one.slice(0, rows) : one,
    ]),
  );
fuzz(
  'any institutions.json is read or told to be wrong',
  changed([cutColumns('public/data/institutions.json', 40)]),
  300,
  (json) => {
    const read = readOrTold(decodeInstitutions(json));
    if (!read) return;
    expectFinite(read.value);
    for (const [id, institution] of read.value) {
      expect(institution.id).toBe(id);
      if (institution.web !== null) expect(institution.web).toMatch(/^https?:\/\//);
    }
  },
);

const SCHOOLS = ['51.0707', '51.3801'].map((cip) =>
  (jsonAt(`public/data/schools/${cip}.json`) as unknown[]).slice(0, 30),
);
fuzz('any list of schools is read or told to be wrong', changed(SCHOOLS), 300, (json) => {
  const read = readOrTold(decodeSchools(json));
  if (read) expectFinite(read.value);
});

const STATE = jsonAt('public/data/states/OH.json') as { pay: object };
const OHIO = { ...STATE, pay: Object.fromEntries(Object.entries(STATE.pay).slice(0, 60)) };
fuzz(
  'any pay in a state is read or told to be wrong, and what is read works everywhere',
  changed([OHIO]),
  300,
  (json) => {
    const read = readOrTold(decodeStatePay(json));
    if (!read) return;
    expectFinite(read.value.pay);
    expect([...read.value.pay.values()].every((pay) => pay === null || pay > 0)).toBe(true);
  },
);

fuzz(
  'any search.json is read or told to be wrong, and any words can be searched for',
  fc.tuple(changed([cutColumns('public/data/search.json', 25)]), fc.string({ unit: 'binary' })),
  300,
  ([json, words]) => {
    const read = readOrTold(decodeNames(json));
    if (!read) return;
    const search = createSearch({ soc: [...read.names.keys()], title: [...read.names.keys()] }, read.names);
    expectFinite([search(words), search('chief executive'), search('constructor __proto__ to')]);
  },
);
