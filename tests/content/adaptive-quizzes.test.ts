import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/engine/path';
import { traitsOf, type Item, type Quiz } from '../../src/engine/quiz';
import { PEOPLE } from './people';
import { answersAt, bank, quizOf, results, taken, traits, walk } from './taken';

/** What made-up people get from the bank and the quizzes that choose from it. */

/** A person of people.ts, as positions on all traits. */
const levelsOf = (numbers: string) =>
  Object.fromEntries(numbers.split(' ').map((value, at) => [traits[at]!, Number(value)]));

describe('the item bank, answered in full', () => {
  const whole: Quiz = {
    ...{ id: 'whole', version: 1, title: 'Whole', summary: 'All of the bank', minutes: 20 },
    ...{ pool: 'all', flow: { order: 'fixed' }, items: bank },
  };

  it.each(PEOPLE)('shows %s what they look for', (_, levels, expected) => {
    const answers = answersAt(whole, levelsOf(levels));
    expect(taken(whole, answers).best).toEqual(expect.arrayContaining(expected.slice(0, 1)));
  });
});

describe('career-explorer', () => {
  const quiz = quizOf('career-explorer');

  it.each(PEOPLE)('shows %s what they look for, with at most 24 of its items', (_, levels, expected) => {
    const answers = answersAt(quiz, levelsOf(levels));
    const asked = pathOf(
      quiz,
      walk(quiz, (item) => answers[item.id]!),
    );
    expect(asked.length).toBeLessThanOrEqual(24);
    expect(taken(quiz, answers).best.some((title) => expected.includes(title))).toBe(true);
  });
});

describe('two-minutes', () => {
  const quiz = quizOf('two-minutes');

  it.each(PEOPLE)(
    'shows %s a career of theirs among the first thirty, after sixteen items',
    (_, levels, expected) => {
      const answers = answersAt(quiz, levelsOf(levels));
      const session = walk(quiz, (item) => answers[item.id]!);
      expect(pathOf(quiz, session)).toHaveLength(16);
      const first = results(quiz, session).ranking.matches.slice(0, 30);
      expect(first.some(({ title }) => expected.includes(title))).toBe(true);
    },
  );
});

describe.each(['career-explorer', 'two-minutes'])('%s', (id) => {
  const quiz = quizOf(id);

  it('[M9] asks those who picked other topics other things, and the same of the same', () => {
    const askedOf = (...picks: string[]) => {
      const session = walk(quiz, (item) => {
        if (item.type === 'topics') return picks;
        return item.type === 'agree' ? 3 : null;
      });
      return pathOf(quiz, session).map((item) => item.id);
    };
    expect(askedOf('animals')).not.toEqual(askedOf('code'));
    expect(askedOf('animals')).toEqual(askedOf('animals'));
  });
  const items = quiz.items.filter((item) => item.type !== 'topics');
  const keysOf = (item: Item) => (item.type === 'agree' ? Object.values(item.measures) : []);

  it('[Q17] begins the same for all, topics among it, with as many traits as items and about as many of each key', () => {
    const fixed = quiz.items.slice(0, quiz.flow.fixed);
    const statements = fixed.filter((item) => item.type === 'agree');
    expect(fixed).toHaveLength(statements.length + 1);
    expect(fixed.find((item) => item.type === 'topics')).toBeDefined();
    expect(new Set(statements.flatMap(traitsOf)).size).toBe(statements.length);
    expect(Math.abs(statements.flatMap(keysOf).reduce<number>((sum, key) => sum + key, 0))).toBeLessThan(2);
  });

  it('[M10] asks in another form after five of one, and the same of the same answers', () => {
    const point = fc.record({
      agree: fc.integer({ min: 1, max: 5 }),
      slider: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 24, maxLength: 24 }), (points) => {
        const taken = () => {
          let at = 0;
          return pathOf(
            quiz,
            walk(quiz, (item) => {
              const { agree, slider } = points[at++ % 24]!;
              if (item.type === 'agree') return agree;
              if (item.type === 'slider') return slider;
              return item.type === 'topics' ? [] : 'options' in item ? item.options[slider % 2]!.id : null;
            }),
          );
        };
        const asked = taken();
        expect(taken()).toEqual(asked);
        asked.forEach((item, at) => {
          const before = asked.slice(Math.max(0, at - 5), at).map(({ type }) => type);
          if (at < (quiz.flow.fixed ?? 4) || before.length < 5 || new Set(before).size > 1) return;
          const isOther = ({ type }: Item) => type !== before[0];
          const left = quiz.items.filter((one) => !asked.slice(0, at).includes(one));
          const others = left.filter((one) => isOther(one) && traitsOf(one)[0] === traitsOf(item)[0]);
          expect(isOther(item) || others.length === 0).toBe(true);
        });
        expect(new Set(asked.map(({ type }) => type)).size).toBeGreaterThan(2);
      }),
      { numRuns: 20 },
    );
  });

  it('asks in the order of the file, where no choice comes, each trait once and then again', () => {
    for (const pass of [items.slice(0, 20), items.slice(20, 40)]) {
      expect(new Set(pass.flatMap(traitsOf))).toEqual(new Set(traits));
      expect(pass.flatMap(keysOf).reduce((sum: number, key) => sum + key, 0)).toBe(0);
    }
  });

  it('can choose from all of the bank', () => {
    expect(quiz.items.map((item) => item.id).sort()).toEqual(bank.map((item) => item.id).sort());
  });
});
