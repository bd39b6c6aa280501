import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPeople } from '../../../src/content/simulated/people';
import { takeQuiz } from '../../../src/content/simulated/take';
import { takeAll } from '../../../src/content/tried/take-all';
import { tryPeople, type Trying } from '../../../src/content/tried/try-people';
import type { Outcome, Quiz } from '../../../src/engine/quiz';
import { pathOf } from '../../../src/engine/path';
import type { Session } from '../../../src/engine/session';
import { agree, CAREERS, quizOf, shippedCareers, single, TRAITS } from '../../engine/fixture';
import { slider } from '../../engine/items';

const careers = shippedCareers();
const bank = [agree('desk-1', { desk: 1 }), agree('desk-2', { desk: -1 }), agree('care-1', { care: 1 })];

/** Two that lie apart in sitting alone, and one far from both. */
const OUTCOMES: readonly Outcome[] = [
  { id: 'office', title: 'Office', stands: { desk: 90, care: 20 } },
  { id: 'shop', title: 'Workshop', stands: { desk: 10, care: 20 } },
  { id: 'ward', title: 'Ward', stands: { desk: 10, care: 95 } },
];
const sorting = (...items: Quiz['items']): Quiz => ({ ...quizOf(...items), outcomes: OUTCOMES });
const tried = (quiz: Quiz, own: Partial<Trying> = {}) =>
  tryPeople({ quiz, careers: CAREERS, traits: TRAITS, bank, ...own });
const ofCare = sorting(agree('care-a', { care: 1 }), agree('care-b', { care: -1 }));

describe('trying outcomes with simulated people', () => {
  it('draws as many for each, and says how often their own came first, and by guessing', () => {
    const found = tried(ofCare, { people: 300 });
    expect(found).toMatchObject({ about: 'outcomes', people: 300, pool: 3, few: 1, chance: 100, without: 0 });
    expect(found.groups.map(({ people }) => people)).toEqual([100, 100, 100]);
    expect(found.groups.reduce((sum, group) => sum + group.found, 0)).toBe(found.found);
    expect(found.groups[0]).toMatchObject({ id: 'ward', name: 'Ward' });
  });

  it('names who is taken for whom, and the questions of the bank that would part them', () => {
    const { wanting, withThem, found, groups } = tried(ofCare, { people: 300 });
    expect(groups.find(({ id }) => id === 'shop')?.takenFor?.id).toBe('office');
    expect(wanting[0]?.between?.map(({ id }) => id)).toEqual(['office', 'shop']);
    expect(wanting[0]?.traits).toEqual([{ trait: 'desk', apart: 80, asked: 0 }]);
    expect(wanting[0]?.items.map(({ id }) => id)).toEqual(['desk-1', 'desk-2']);
    // Asking what parts them mixes them up less: promised, and kept once they are asked.
    const then = tried(sorting(...ofCare.items, ...bank.slice(0, 2)), { people: 300 });
    expect(withThem).toEqual({ questions: 2, found: then.found });
    expect(then.found).toBeGreaterThan(1.3 * found);
  });

  it('says that nothing parts outcomes which stand alike, and that the second never comes first', () => {
    const twin = { ...OUTCOMES[0]!, id: 'twin', title: 'Twin of Office' };
    const quiz = { ...sorting(...bank), outcomes: [...OUTCOMES, twin] };
    const found = tried(quiz);
    expect(found.neverFirst).toEqual([{ id: 'twin', name: 'Twin of Office' }]);
    expect(found.wanting[0]).toMatchObject({ traits: [], items: [] });
  });

  it('leaves out whom an outcome is not for [Q20], and counts who is left with none', () => {
    const asked = single('license', { yes: {}, no: {} });
    const only = OUTCOMES.map((outcome) => ({ ...outcome, onlyIf: { item: 'license', is: 'yes' } as const }));
    const quiz: Quiz = { ...sorting(asked, ...bank), outcomes: only };
    const found = tried(quiz);
    const { yes, no } = found.items[0]!.answers;
    expect(found.without).toBe(no);
    expect(found.groups.reduce((sum, { ruledOut }) => sum + ruledOut, 0)).toBe(no);
    expect(yes! + no!).toBe(200);
    expect(Math.abs(yes! - no!)).toBeLessThan(60);
  });

  it('draws ten for each of many', () => {
    const outcomes = Array.from({ length: 30 }, (_, at) => ({
      ...{ id: `o${String(at)}`, title: `O${String(at)}`, stands: { desk: 3 * at } },
    }));
    expect(tried({ ...sorting(...bank), outcomes }).people).toBe(300);
  });
});

describe('trying careers', () => {
  it('finds far more than guessing, by major groups, and more with more questions', () => {
    const traits = Object.keys(careers.positions);
    const items = traits.map((trait) => agree(`${trait}-a`, { [trait]: 1 }));
    const short = tried(quizOf(...items.slice(0, 6)), { careers, traits, bank: items });
    const long = tried(quizOf(...items), { careers, traits });
    expect(short).toMatchObject({ about: 'careers', pool: 923, few: 10, people: 200, neverFirst: [] });
    expect(long.found).toBeGreaterThan(short.found);
    expect(short.found).toBeGreaterThan(5 * short.chance);
    expect(short.groups.every(({ id, name }) => /^\d\d$/.test(id) && name === undefined)).toBe(true);
    expect(short.withThem?.found).toBeGreaterThan(short.found);
  });

  it('tells how surely people of the focus are told from the rest [M5]', () => {
    const traits = Object.keys(careers.positions);
    const quiz = {
      ...quizOf(...traits.map((trait) => agree(`${trait}-a`, { [trait]: 1 }))),
      focus: '29-2072.00',
    };
    const { focus, found, medianRank } = tried(quiz, { careers, traits });
    for (const { people, fits, mayFit, othersFitBetter } of [focus!.own, focus!.others])
      expect([people, fits + mayFit + othersFitBetter]).toEqual([100, 100]);
    expect(focus!.own.fits).toBeGreaterThan(60);
    expect(focus!.others.fits).toBeLessThan(15);
    expect(found).toBeLessThanOrEqual(100);
    expect(medianRank).toBeLessThan(40);
  });

  it('has nothing to find where nothing ranks, and still says who was asked what', () => {
    const quiz = quizOf(single('a', { yes: {}, no: {} }), {
      ...single('b', { x: {}, y: {} }),
      showIf: { item: 'a', is: 'yes' },
    });
    const found = tried(quiz);
    expect(found).toMatchObject({ about: 'nothing', found: 0, groups: [], wanting: [] });
    expect(found.items[1]!.seen).toBe(found.items[0]!.answers['yes']);
    expect(found.asked).toMatchObject({ least: 1, most: 2 });
  });
});

describe('whatever is asked', () => {
  const item = fc.constantFrom(
    agree('a', { desk: 1 }),
    agree('b', { desk: -1, care: 1 }),
    slider('c', { social: 1 }),
    single('d', { x: { desk: 90 }, y: { care: 80 }, z: {} }),
    { ...agree('e', { organized: 1 }), showIf: { item: 'd', is: 'x' } as const },
  );
  const quizzes = fc
    .tuple(fc.uniqueArray(item, { minLength: 1, selector: ({ id }) => id }), fc.boolean())
    .filter(
      ([items]) =>
        items[0]!.id !== 'e' && (items.every(({ id }) => id !== 'e') || items.some(({ id }) => id === 'd')),
    )
    .map(([items, own]) => {
      const ordered = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return own ? sorting(...ordered) : quizOf(...ordered);
    });

  it('people end where they would if they answered one after the other', () => {
    fc.assert(
      fc.property(quizzes, fc.integer({ min: 0, max: 999 }), (quiz, seed) => {
        const people = drawPeople(CAREERS, [0, 1, 2], 5, seed);
        const sessions = people.map((person) => takeQuiz(quiz, person, 25, undefined, seed).at(-1)!);
        const rows = quiz.outcomes ? [0, 1, 2] : [0, 1, 2, 3, 4];
        const ranked = { quiz, rows, careers: CAREERS, candidates: CAREERS, traits: TRAITS };
        const steps = takeAll(ranked, people, 25, seed);
        let step = steps.next();
        while (!step.done) step = steps.next();
        const onPath = (session: Session) =>
          pathOf(quiz, session).map(({ id }) => [id, session.responses.get(id)]);
        expect(step.value.map(({ session }) => onPath(session))).toEqual(sessions.map(onPath));
      }),
      { numRuns: 25 },
    );
  });

  it('the counts add up, and a seed tells the same again', () => {
    fc.assert(
      fc.property(quizzes, fc.integer({ min: 0, max: 999 }), (quiz, seed) => {
        const found = tried(quiz, { people: 30, seed });
        expect(tried(quiz, { people: 30, seed })).toEqual(found);
        expect(found.groups.reduce((sum, { people }) => sum + people, 0)).toBe(30);
        for (const { people, first, found: few, takenFor } of found.groups) {
          expect(first).toBeLessThanOrEqual(few);
          expect(first + (takenFor?.people ?? 0)).toBeLessThanOrEqual(people);
        }
        for (const { seen, skipped, answers } of found.items) {
          expect(seen).toBeLessThanOrEqual(30);
          expect(Object.values(answers).reduce((sum, people) => sum + people, skipped)).toBe(seen);
        }
        const { least, median, most } = found.asked;
        expect(least <= median && median <= most).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
