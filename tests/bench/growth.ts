import { readFileSync } from 'node:fs';
import { decodeCareers, type Careers } from '../../src/careers/career';
import { createSearch, searchInSteps } from '../../src/careers/search/search';
import { decodeNames, type OtherNames } from '../../src/careers/search/file';
import { chooser } from '../../src/engine/asking/adaptive';
import { answersAbout, reasons } from '../../src/engine/explain';
import { match, poolRows, type Match } from '../../src/engine/match';
import { sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import type { Quiz } from '../../src/engine/quiz';
import { shownOrder } from '../../src/engine/shown';
import { TOPIC_IDS } from '../../src/engine/topic';
import { topicsLog, type Picks } from '../../src/engine/topics';
import { families, unexpected } from '../../src/result/families';
import { agreeQuiz, people } from './made-up';
import { manyCareers, manyNames } from './many-careers';
import { measure, type Measured } from './measure';
import { bytesOf } from './memory';
import { ms, printTable } from './table';

/** A phone's processor is so many times slower, and has so many milliseconds for a frame. */
const PHONE = 4;
const FRAME = 16;
/** The sizes after that of the shipped careers. */
const SIZES = [10_000, 100_000];
/** Other names of each career where there are more than ten thousand: all would be five million. */
const FEW_NAMES = 5;

interface Set {
  readonly json: unknown;
  readonly careers: Careers;
  readonly names: OtherNames;
}

/** What is worked out, and how it is made ready for some careers. */
type Case = readonly [what: string, make: (set: Set) => () => unknown];

/** Prints what grows with the careers: time, and memory. */
export function printGrowth(): void {
  const shipped: unknown = JSON.parse(readFileSync('public/data/careers.json', 'utf8'));
  const search = decodeNames(JSON.parse(readFileSync('public/data/search.json', 'utf8')));
  if (!search.ok) throw new Error('the dataset is damaged: npm run quiz -- check');
  const setOf = (json: unknown): Set => {
    const made = decodeCareers(json);
    if (!made.ok) throw new Error(made.problem);
    const { soc } = made.careers;
    const most = soc.length > 10_000 ? FEW_NAMES : Infinity;
    return { json, careers: made.careers, names: manyNames(search.names, soc, most) };
  };
  const jsons = [shipped, ...SIZES.map((size) => manyCareers(shipped, size))];
  const sets = jsons.map(setOf);
  const heads = sets.map(({ careers }) => careers.soc.length.toLocaleString('en'));
  const cases = casesOf(Object.keys(sets[0]?.careers.positions ?? {}));
  const times = cases.map(([what, make]) => ({
    what,
    measured: sets.map((set) => measure(make(set), set.careers.soc.length > 1000 ? 0.3 : 1)),
  }));
  printTable(
    'What grows with the careers: median milliseconds (microseconds a career)',
    ['', ...heads],
    times.map(({ what, measured }) => [
      what,
      ...measured.map(({ median }, i) => {
        const each = (median * 1000) / (sets[i]?.careers.soc.length ?? 1);
        return `${ms(median)} (${each.toFixed(each < 10 ? 2 : 0)})`;
      }),
    ]),
  );
  printTable(
    `The shipped careers on a phone, ${PHONE} times slower, in milliseconds; a frame has ${FRAME}`,
    ['', 'first run', 'median', ''],
    times.map(({ what, measured: [here] }) => [
      what,
      ...(here ? [ms(here.first * PHONE), ms(here.median * PHONE), verdict(here)] : []),
    ]),
  );
  const [here] = sets;
  if (here) console.log(`\nThe longest step of making the search there: ${ms(longestStep(here) * PHONE)}.`);
  const kept: readonly Case[] = [
    ['The careers, from their file', ({ json }) => fromText(JSON.stringify(json))],
    ...cases.filter(([what]) => /^(Rank|Make the search)/.test(what)),
  ];
  printTable(
    'Memory, in bytes a career',
    ['', ...heads],
    kept.map(([what, make]) => [
      what,
      ...sets.map((set) => each(bytesOf(make(set), set === here ? 10 : 1), set)),
    ]),
  );
}

const each = (bytes: number, { careers }: Set) => Math.round(bytes / careers.soc.length).toLocaleString('en');

const fromText = (text: string) => () => decodeCareers(JSON.parse(text));

const verdict = ({ first, median }: Measured) =>
  median * PHONE > FRAME ? 'more than a frame' : first * PHONE > FRAME ? 'more than a frame once' : '';

function casesOf(traits: readonly string[]): readonly Case[] {
  const quiz = agreeQuiz(24, traits);
  const profiled = people(quiz, 200).map((session, person) => ({
    session,
    profile: profileOf(sumEvidence(quiz, session, traits)),
    picks: {
      shown: TOPIC_IDS,
      picked: [0, 7, 13].map((i) => TOPIC_IDS[(person + i) % TOPIC_IDS.length] ?? ''),
    },
  }));
  const ranked = ({ profile, picks }: (typeof profiled)[number], careers: Careers) =>
    match(profile, careers, poolRows(quiz.pool, careers.soc), { picks });
  const few = profiled.slice(0, 20);
  return [
    [
      'Decode the careers',
      ({ json }) =>
        () =>
          decodeCareers(json),
    ],
    [
      'Rank them, from 24 responses on',
      ({ careers }) =>
        inTurn(profiled, ({ session }) => {
          const profile = profileOf(sumEvidence(quiz, session, traits));
          return match(profile, careers, poolRows(quiz.pool, careers.soc));
        }),
    ],
    [
      '… with three topics picked, in the order shown',
      ({ careers }) => inTurn(profiled, (person) => shownOrder(ranked(person, careers), careers)),
    ],
    [
      'Topics: how likely each makes the picks',
      ({ careers }) => inTurn(profiled, ({ picks }) => logs(picks, careers)),
    ],
    [
      'Families, and one not expected',
      ({ careers }) => {
        const all = few.map((person) => ({ ...person, shown: shownOrder(ranked(person, careers), careers) }));
        return inTurn(all, ({ shown, picks }) => headOf(shown, careers, picks));
      },
    ],
    [
      'Reasons for and against the first ten',
      ({ careers }) => {
        const all = few.map((person) => ({ ...person, ranking: ranked(person, careers) }));
        return inTurn(all, ({ session, profile, ranking }) =>
          ranking.matches
            .slice(0, 10)
            .map((found) => reasons(found, ranking, profile, careers, answersAbout(quiz, session))),
        );
      },
    ],
    ['Choose the next of 100 items', ({ careers }) => choosing(careers, traits)],
    [
      'Make the search over all names',
      ({ careers, names }) =>
        () =>
          createSearch(careers, names),
    ],
    ...['medical rec', 'nurce anesthetist'].map((query): Case => [
      `Search “${query}”`,
      ({ careers, names }) => {
        const search = createSearch(careers, names);
        return () => search(query);
      },
    ]),
  ];
}

/** The longest of the steps in which the search is made, the best of some runs: the page answers between them. */
function longestStep({ careers, names }: Set): number {
  const runs = Array.from({ length: 9 }, () => {
    const steps = searchInSteps(careers, names);
    let longest = 0;
    for (;;) {
      const start = performance.now();
      const { done } = steps.next();
      longest = Math.max(longest, performance.now() - start);
      if (done === true) return longest;
    }
  });
  return Math.min(...runs);
}

function logs(picks: Picks, careers: Careers): readonly number[] {
  const log = topicsLog(picks, careers);
  return careers.soc.map((_, row) => log(row));
}

function headOf(shown: readonly Match[], careers: Careers, picks: Picks): unknown {
  const head = families(shown, 20, careers);
  return [head, unexpected(head, shown, careers, picks)];
}

/** Chooses the next of 100 items after 4 to 23 responses. */
function choosing(careers: Careers, traits: readonly string[]): () => unknown {
  const adaptive: Quiz = { ...agreeQuiz(100, traits), flow: { order: 'adaptive' } };
  const choose = chooser(adaptive, careers, traits);
  const begun = people(adaptive, 200).map((session, person) => ({
    ...session,
    responses: new Map([...session.responses].slice(0, 4 + (person % 20))),
  }));
  return inTurn(begun, (session) => choose(session));
}

/** Goes from one value to the next, round and round, so that no run repeats the one before. */
function inTurn<Value>(values: readonly Value[], run: (value: Value) => unknown): () => unknown {
  let at = 0;
  return () => {
    const value = values[at++ % values.length];
    return value && run(value);
  };
}
