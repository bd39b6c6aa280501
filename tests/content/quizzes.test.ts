import { describe, expect, it } from 'vitest';
import { poolRows } from '../../src/engine/match';
import { pathOf } from '../../src/engine/path';
import type { Item, Response } from '../../src/engine/quiz';
import { seeded } from '../engine/fixture';
import { BRANCHES, HEALTH_PEOPLE, type Answers } from './people';
import { answersAt, careers, positionsOf, quizOf, results, taken, walk } from './taken';

/** What made-up people get from the quizzes in a fixed order. Their lists change only with an argument in the commit. */

describe('health-careers', () => {
  const quiz = quizOf('health-careers');

  it.each(HEALTH_PEOPLE)('shows %s what they look for', (_, answers, expected) => {
    expect(taken(quiz, answers).best).toEqual(expect.arrayContaining([...expected]));
  });

  it('gives nobody who wants no patients a career of hands-on care', () => {
    const care = careers.positions['care']!;
    for (const [, answers] of HEALTH_PEOPLE.filter(([, own]) => own['place'] === 'behind')) {
      const first = taken(quiz, answers).ranking.matches.slice(0, 5);
      expect(Math.max(...first.map(({ row }) => care[row]!))).toBeLessThan(75);
    }
  });

  it('[Q15] asks each item of somebody, of nobody both branches, and of everybody 25 or 26', () => {
    const { uniform } = seeded(5);
    const chance = (item: Item): Response => {
      if (uniform() < 0.1 || item.type === 'topics') return null;
      if (item.type === 'agree') return 1 + Math.floor(uniform() * 5);
      return 'options' in item ? item.options[Math.floor(uniform() * item.options.length)]!.id : null;
    };
    const met = new Set<string>();
    const branches = new Set<string>();
    for (let person = 0; person < 300; person++) {
      const asked = pathOf(quiz, walk(quiz, chance)).map((item) => item.id);
      for (const id of asked) met.add(id);
      const [front, back] = [BRANCHES.FRONT, BRANCHES.BACK].map((own) =>
        own.filter((id) => asked.includes(id)),
      );
      expect([front, back]).toEqual(front!.length > 0 ? [BRANCHES.FRONT, []] : [[], BRANCHES.BACK]);
      expect(asked).toHaveLength(front!.length > 0 ? 26 : 25);
      branches.add(front!.length > 0 ? 'front' : 'back');
    }
    expect(quiz.items.map((item) => item.id).filter((id) => !met.has(id))).toEqual([]);
    expect([...branches].sort()).toEqual(['back', 'front']);
  });

  it('sends by what was said about patients, and those who said nothing to the patients', () => {
    const branch = (answers: Answers) =>
      pathOf(
        quiz,
        walk(quiz, (item) => answers[item.id] ?? null),
      ).some((item) => BRANCHES.FRONT.includes(item.id));
    expect(branch({ place: 'bedside', wash: 5, 'care-4': 1 })).toBe(true);
    expect(branch({ place: 'talk', wash: 2, 'care-4': 2 })).toBe(true);
    expect(branch({ place: 'behind', wash: 2, 'care-4': 4 })).toBe(false);
    expect(branch({})).toBe(true);
  });

  it('[Q5] ranks careers that know about health, and all that are called so', () => {
    const rows = poolRows(quiz.pool, careers.soc);
    const others = rows.filter((row) => !/^(29|31)-/.test(careers.soc[row]!));
    expect(rows.length - others.length).toBe(careers.soc.filter((soc) => /^(29|31)-/.test(soc)).length);
    for (const row of others) expect(careers.positions['health']![row]).toBeGreaterThanOrEqual(48);
  });

  it('[M1] has each career of its pool among the ten best of a person who is as the career is', () => {
    const missed = poolRows(quiz.pool, careers.soc).filter(
      (row) => !taken(quiz, answersAt(quiz, positionsOf(row))).best.includes(careers.title[row]!),
    );
    expect(missed.map((row) => careers.title[row])).toEqual([]);
  });
});

describe.each([
  ['medical-transcription', '31-9094.00'],
  ['health-information', '29-9021.00'],
  ['health-management', '11-9111.00'],
  ['medical-records', '29-2072.00'],
])('%s', (id, soc) => {
  const quiz = quizOf(id);
  const row = careers.row(soc)!;
  const own = positionsOf(row);

  it('[M5] fits a person who answers as the career is', () => {
    const { focus } = taken(quiz, answersAt(quiz, own));
    expect(focus).toMatchObject({ verdict: 'fits' });
    expect(focus && focus.match.rank).toBeLessThanOrEqual(10);
  });

  it('[M5] says to the opposite person that others fit better', () => {
    const opposite = Object.fromEntries(Object.entries(own).map(([trait, value]) => [trait, 100 - value]));
    const { focus } = taken(quiz, answersAt(quiz, opposite));
    expect(focus).toMatchObject({ verdict: 'others-fit-better' });
  });

  it('promises fits to nobody who agrees with everything, or with nothing', () => {
    for (const step of [1, 5]) {
      const { focus } = results(
        quiz,
        walk(quiz, (item) => (item.type === 'agree' ? step : null)),
      );
      expect(focus && focus.verdict).not.toBe('fits');
    }
  });

  it('asks ten to fourteen items, at least a third of its statements with each key', () => {
    expect(quiz.focus).toBe(soc);
    expect(quiz.items.length).toBeGreaterThanOrEqual(10);
    expect(quiz.items.length).toBeLessThanOrEqual(14);
    const keys = quiz.items.flatMap((item) => (item.type === 'agree' ? Object.values(item.measures) : []));
    const plus = keys.filter((key) => key === 1).length;
    expect(Math.min(plus, keys.length - plus)).toBeGreaterThanOrEqual(Math.floor(keys.length / 3));
  });
});
