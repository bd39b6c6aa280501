import type { Candidates } from '../../engine/asking/candidates';
import { candidatesOf, rankedRows } from '../../engine/outcomes';
import { pathOf } from '../../engine/path';
import { NOISE } from '../../engine/profile';
import { traitsOf, type Item, type Quiz } from '../../engine/quiz';
import type { TraitId } from '../../engine/traits';
import { askedIn } from './asked';
import { groupsOf, kindsOf, named, type Kind } from './groups';
import { takeAll, type Ranked, type Taken } from './take-all';
import { peopleFor } from './people-for';
import type { Named, Tried, Verdicts, Wanting } from './tried';
import { wantingIn } from './wanting';
import { exactly, peopleOf } from './whom';

/** A quiz to be tried with simulated people. */
export interface Trying {
  readonly quiz: Quiz;
  readonly careers: Candidates;
  readonly traits: readonly TraitId[];
  /** Items that it could ask, too. */
  readonly bank?: readonly Item[];
  /** 200, and of many outcomes ten for each. */
  readonly people?: number;
  readonly seed?: number;
  /** One sd of the noise of one response, in points. */
  readonly noise?: number;
}

/** What becomes of simulated people who take a quiz; no proof about real ones. The same seed tells the same. */
export function tryPeople(trying: Trying): Tried {
  const steps = tryingPeople(trying);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, so that who waits can do something else between. */
export function* tryingPeople(trying: Trying): Generator<undefined, Tried> {
  const { quiz, careers, traits, bank = [], seed = 1, noise = NOISE } = trying;
  const candidates = candidatesOf(quiz, careers);
  const rows = rankedRows(quiz, candidates);
  const ranked: Ranked = { quiz, careers, traits, candidates, rows };
  const { each, kinds } = kindsOf(candidates, rows, quiz.outcomes !== undefined);
  const people = peopleOf(ranked, each, trying.people ?? peopleFor(quiz), seed);
  const taken = yield* takeAll(ranked, people, noise, seed);
  const lengths = taken.map(({ session }) => pathOf(quiz, session).length);
  const plain = {
    ...{ people: people.length, seed, noise },
    asked: { median: median(lengths), least: Math.min(...lengths), most: Math.max(...lengths) },
    items: askedIn(
      quiz,
      taken.map(({ session }) => session),
    ),
  };
  if (!ranks(quiz) || rows.length === 0) return { ...plain, ...NOTHING };

  const few = fewOf(rows.length);
  const focus = quiz.focus === undefined ? undefined : candidates.soc.indexOf(quiz.focus);
  const own = focus === undefined ? taken : taken.filter(({ row }) => row === focus);
  const others = taken.filter(({ row }) => row !== focus);
  const foundIn = (all: readonly Taken[]) => all.filter(({ rank }) => rank <= few).length;
  const wanting = wantingIn({ quiz, candidates, traits, bank, ...plain }, kinds, taken, rows, focus);
  const shared = {
    ...plain,
    ...{ pool: rows.length, few, found: foundIn(own), chance: (own.length * few) / rows.length, wanting },
    medianRank: median(own.map(({ rank }) => rank)),
    without: taken.filter(({ first }) => first < 0).length,
  };
  if (focus !== undefined)
    return {
      ...{ ...shared, about: 'focus', groups: [], neverFirst: [] },
      focus: { own: verdictsOf(own), others: verdictsOf(others) },
    };
  const more = added(wanting, bank, quiz);
  const then = more.length === 0 ? [] : yield* takeAll(longer(ranked, more), people, noise, seed);
  return {
    ...{ ...shared, about: quiz.outcomes ? 'outcomes' : 'careers', groups: groupsOf(kinds, taken, few) },
    neverFirst: each ? yield* neverFirst(ranked, kinds, taken) : [],
    ...(more.length > 0 && { withThem: { questions: more.length, found: foundIn(then) } }),
  };
}

/** Of a quiz that ranks nothing. */
const NOTHING = {
  about: 'nothing',
  pool: 0,
  few: 0,
  found: 0,
  chance: 0,
  medianRank: 0,
  without: 0,
  groups: [],
  neverFirst: [],
  wanting: [],
} as const;

function ranks({ items }: Quiz): boolean {
  return items.some((item) => item.type === 'topics' || traitsOf(item).length > 0);
}

/** Among how many of the first somebody's own counts as found: few enough that guessing finds hardly any. */
function fewOf(pool: number): number {
  return pool >= 50 ? 10 : pool >= 9 ? 3 : 1;
}

function verdictsOf(taken: readonly Taken[]): Verdicts {
  const many = (verdict: Taken['verdict']) => taken.filter((own) => own.verdict === verdict).length;
  return {
    people: taken.length,
    ...{ fits: many('fits'), mayFit: many('may-fit'), othersFitBetter: many('others-fit-better') },
  };
}

/** Those of whom nobody's answers put them first, nor would those of one who stands just where they stand. */
function* neverFirst(
  ranked: Ranked,
  kinds: readonly Kind[],
  taken: readonly Taken[],
): Generator<undefined, readonly Named[]> {
  const came = new Set(taken.map(({ first }) => first));
  const left = kinds.filter(({ rows }) => !rows.some((row) => came.has(row)));
  const alike = left.flatMap(({ rows }) => rows.map((row) => exactly(ranked, row)));
  const own = yield* takeAll(ranked, alike, 0, 0);
  return left
    .filter(({ rows }) => own.every(({ row, first }) => row !== first || !rows.includes(row)))
    .map(named);
}

/** The items of the bank that are wanted, where the same people can be asked them after the others. */
function added(wanting: readonly Wanting[], bank: readonly Item[], { flow }: Quiz): readonly Item[] {
  if (flow.order === 'adaptive') return [];
  const ids = wanting.flatMap(({ items }) => items.map(({ id }) => id));
  return bank.filter(({ id }) => ids.includes(id));
}

function longer(ranked: Ranked, more: readonly Item[]): Ranked {
  const { quiz } = ranked;
  const { flow, items } = quiz;
  const maxItems = flow.maxItems === undefined ? {} : { maxItems: flow.maxItems + more.length };
  return { ...ranked, quiz: { ...quiz, flow: { ...flow, ...maxItems }, items: [...items, ...more] } };
}

/** 0 of none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
