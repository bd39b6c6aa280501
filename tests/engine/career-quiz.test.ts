import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitQuiz } from '../../src/engine/career-quiz';
import { match } from '../../src/engine/match';
import type { AgreeItem, Item, Quiz } from '../../src/engine/quiz';
import { agree, answer, profileFrom, shippedCareers } from './fixture';

const WORDS = { version: 1, title: '{career}: right for you?', summary: 'About {career}.', minutes: 2 };
const careers = shippedCareers();
const traits = Object.keys(careers.positions);
const bank = readdirSync('quizzes/items').flatMap(
  (name) => (JSON.parse(readFileSync(`quizzes/items/${name}`, 'utf8')) as { items: readonly Item[] }).items,
);
const positionsOf = (row: number) =>
  Object.fromEntries(traits.map((trait) => [trait, careers.positions[trait]![row]!]));
const own = (row: number): Quiz =>
  fitQuiz(WORDS, { soc: careers.soc[row]!, title: careers.title[row]!, positions: positionsOf(row) }, bank);

/** The step of the five that lies nearest to a career's position. */
function asThePositionSays(row: number, quiz: Quiz) {
  const positions = positionsOf(row);
  const responses = quiz.items.map((item) => {
    const [[trait, key] = ['', 1]] = Object.entries((item as AgreeItem).measures);
    const value = key === 1 ? positions[trait]! : 100 - positions[trait]!;
    return [item.id, Math.round(value / 25) + 1];
  });
  return answer(quiz, Object.fromEntries(responses));
}

describe("a career's own quiz", () => {
  it('[Q18] asks about the ten traits farthest from the average, five from either pole', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
    const made = fitQuiz(
      WORDS,
      {
        soc: '11-0000.00',
        title: 'Clerks',
        positions: Object.fromEntries(names.map((name, at) => [name, at < 8 ? 99 - at : 40 - at])),
      },
      names.flatMap((name) => [agree(`${name}-1`, { [name]: 1 }), agree(`${name}-2`, { [name]: -1 })]),
    );
    expect(made).toMatchObject({
      ...{ id: 'fit/11-0000.00', title: 'Clerks: right for you?', summary: 'About Clerks.' },
      ...{ focus: '11-0000.00', pool: 'all' },
    });
    expect(made.items.map((item) => item.id.slice(0, 1)).sort()).toEqual([...'abcdefijkl']);
    const keys = made.items.flatMap((item) => Object.values((item as AgreeItem).measures));
    expect(keys.filter((key) => key === 1)).toHaveLength(5);
  });

  it(`[Q18] is there for each of the ${careers.soc.length} careers: ten items, both keys, no trait twice`, () => {
    careers.soc.forEach((soc, row) => {
      const { items } = own(row);
      const measured = items.map((item) => Object.entries((item as AgreeItem).measures)[0]!);
      expect(items, soc).toHaveLength(10);
      expect(new Set(measured.map(([trait]) => trait)).size, soc).toBe(10);
      expect(new Set(measured.map(([, key]) => key)).size, soc).toBe(2);
    });
  });

  it('[Q18] ranks its career in the top 3 % for the answers of its own position', () => {
    const low = careers.soc.filter((soc, row) => {
      const quiz = own(row);
      const profile = profileFrom(quiz, asThePositionSays(row, quiz), traits);
      const rank = match(profile, careers).matches.find((found) => found.soc === soc)!.rank;
      return rank > 0.03 * careers.soc.length;
    });
    expect(low).toEqual([]);
  });
});
