import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/quiz/run';
import { answerOf } from '../../../src/content/simulated/answers';
import { inFixedOrder } from '../../../src/cli/quiz/simulate/compare';
import { interestRanker } from '../../../src/cli/quiz/simulate/interests';
import { overlapWithRelated } from '../../../src/cli/quiz/simulate/neighbours';
import { drawPeople, withoutStyle, type Person } from '../../../src/content/simulated/people';
import { drawPicks } from '../../../src/content/simulated/picks';
import { pairedDifference, rowOf, type Row } from '../../../src/cli/quiz/simulate/row';
import { SETTINGS } from '../../../src/cli/quiz/simulate/simulate';
import { randomFrom } from '../../../src/engine/asking/random';
import { topicsLog } from '../../../src/engine/topics';
import type { Response, TopicsItem } from '../../../src/engine/quiz';
import { agree, quizOf, shippedCareers, single } from '../../engine/fixture';
import { list, slider, training } from '../../engine/items';
import { ended, type Ended } from '../command';

const careers = shippedCareers();
const everyRow = careers.soc.map((_, row) => row);
const people = drawPeople(careers, everyRow, 2000, 1);

/** Somebody of whom only this is out of the ordinary. */
function someone(own: Partial<Person>): Person {
  return {
    row: 0,
    traits: {},
    level: 0,
    spread: 1,
    picks: () => [],
    noise: () => () => 0,
    ...own,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sd(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

describe('simulated people', () => {
  it('stray from the position of their career by 15 points, and differ in style as stated', () => {
    const strays = people.map((own) => own.traits['desk']! * 25 + 50 - careers.positions['desk']![own.row]!);
    expect(mean(strays)).toBeCloseTo(0, -0.5);
    expect(sd(strays)).toBeCloseTo(15, -0.5);
    expect(sd(people.map((own) => own.level))).toBeCloseTo(0.4, 1);
    expect(sd(people.map((own) => Math.log(own.spread)))).toBeCloseTo(0.25, 1);
    expect(new Set(people.map((own) => own.row)).size).toBeGreaterThan(750);
  });

  it('are the same for the same seed, others for another', () => {
    const row = (seed: number) => drawPeople(careers, everyRow, 20, seed).map((own) => own.row);
    expect(row(1)).toEqual(people.slice(0, 20).map((own) => own.row));
    expect(row(2)).not.toEqual(row(1));
  });

  it('answer an item alike in every quiz, with noise of one sd', () => {
    const [one] = people;
    expect(one!.noise('desk-1')()).toBe(one!.noise('desk-1')());
    expect(sd(people.map((own) => own.noise('desk-1')()))).toBeCloseTo(1, 1);
  });
});

describe('their answers', () => {
  const keen = someone({ traits: { desk: 1, care: -2 } });
  const cases: readonly [string, Parameters<typeof answerOf>[0], Person, Response][] = [
    ['agree as far as it is so', agree('a', { desk: 1 }), keen, 4],
    ['disagree when it is reversed', agree('a', { desk: -1 }), keen, 2],
    ['stop at the ends', agree('a', { care: -1 }), someone({ traits: { care: -9 } }), 5],
    ['take the mean of several traits', agree('a', { desk: 1, care: 1 }), keen, 3],
    ['agree more by their level', agree('a', { desk: -1 }), { ...keen, level: 2 }, 4],
    ['lean out more by their spread', agree('a', { desk: 1 }), { ...keen, spread: 2 }, 5],
    ['move a slider, which has no level', slider('a', { desk: -1 }), { ...keen, level: 2 }, 25],
    [
      'take the nearest option',
      single('a', { far: { desk: 30 }, near: { desk: 80 }, none: {} }),
      keen,
      'near',
    ],
    ['take what says nothing in the middle', single('a', { x: { desk: 90 }, none: {} }), someone({}), 'none'],
    [
      'choose what is nearer than nothing',
      list('multi', 'a', { x: { desk: 90 }, y: { desk: 5 } }),
      keen,
      ['x'],
    ],
    ['rank the nearest first', list('rank', 'a', { x: { desk: 5 }, y: { desk: 70 } }), keen, ['y', 'x']],
    ['set no limit', training, keen, 'any'],
  ];
  it.each(cases)('%s', (_, item, person, response) => {
    expect(answerOf(item, person, 0)).toEqual(response);
  });
});

describe('the reference of interests', () => {
  it('puts the career with the same pattern first, whatever the style, and nobody knows without a pattern', () => {
    const rankOf = interestRanker(careers, everyRow);
    const clear = drawPeople(careers, everyRow, 300, 3).map(withoutStyle);
    const [long, short] = [60, 30].map((items) =>
      mean(clear.map((own) => Math.log(rankOf(own, items, 25).rank))),
    );
    expect(long).toBeLessThan(short!);
    expect(interestRanker(careers, everyRow, 0)(someone({}), 60, 0).rank).toBe((careers.soc.length + 1) / 2);
  });
});

describe('the topics that a simulated person picks', () => {
  const shown = ['animals', 'art', 'body', 'law'];
  const item: TopicsItem = {
    ...{ id: 'topics', type: 'topics' as const, prompt: 'What draws you?', max: 2 },
    options: shown.map((id) => ({ id, label: id, hint: '', evidence: {} })),
  };
  const vet = { ...careers, topicIds: shown, topics: careers.soc.map(() => [0, 2]) };

  it('[M16] are as frequent as the model has them', () => {
    const chance = randomFrom(5);
    const drawn = Array.from({ length: 8000 }, () => drawPicks(item, vet, 0, chance).toSorted().join());
    const ones = drawn.filter((picks) => !picks.includes(','));
    const twos = drawn.filter((picks) => picks.includes(','));
    expect(ones.length / drawn.length).toBeCloseTo(1 / 2, 1);
    for (const [sets, all] of [
      [ones, 4],
      [twos, 6],
    ] as const) {
      for (const picks of new Set(sets)) {
        const share = sets.filter((own) => own === picks).length / sets.length;
        const log = topicsLog({ shown, picked: picks.split(',') }, vet)(0);
        expect(Math.abs(share - Math.exp(log) / all)).toBeLessThan(0.02);
      }
    }
  });

  it('are drawn in proportion to jobs where that is asked for', () => {
    const share = (draw: 'evenly' | 'by-jobs') => {
      const drawn = drawPeople(careers, everyRow, 2000, 4, { draw, slope: 1 });
      return drawn.filter(({ row }) => (careers.jobs[row] ?? 0) > 1000).length / drawn.length;
    };
    expect(share('evenly')).toBeLessThan(0.08);
    expect(share('by-jobs')).toBeGreaterThan(0.3);
  });

  it('stand nearer to the middle with a smaller slope', () => {
    const far = (slope: number) =>
      sd(drawPeople(careers, everyRow, 1000, 4, { draw: 'evenly', slope }).map((own) => own.traits['desk']!));
    expect(far(0)).toBeCloseTo(0.6, 1);
    expect(far(1)).toBeGreaterThan(1.1);
  });
});

describe('what is printed', () => {
  it('counts hits, the median and standard errors', () => {
    const ranks = [1, 10, 11, 50, 51, 400];
    expect(
      rowOf(
        'x',
        { style: false, draw: 'evenly', slope: 1, picks: true },
        923,
        ranks.map((rank, at) => ({ rank, items: at, first: at % 4 })),
      ),
    ).toMatchObject({
      ...{
        quiz: 'x',
        style: false,
        items: 2.5,
        top10: 2 / 6,
        top50: 4 / 6,
        medianRank: 30.5,
        people: 6,
        mostOftenFirst: 2 / 6,
      },
      standardErrors: { top10: Math.sqrt(((2 / 6) * (4 / 6)) / 6) },
    });
  });

  it('compares two ways for the same people, pair by pair', () => {
    const found = (ranks: readonly number[]) => ranks.map((rank) => ({ rank, items: 12, first: 0 }));
    const { difference, standardError } = pairedDifference(found([1, 1, 20, 20]), found([1, 20, 20, 20]));
    expect(difference).toBe(0.25);
    expect(standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 4), 12);
  });

  it('holds chosen items against each trait once, the most varied first, then each again', () => {
    const quiz = quizOf(
      ...['desk-a', 'desk-b', 'care-a', 'care-b'].map((id) => agree(id, { [id.slice(0, 4)]: 1 })),
      agree('care-c', { care: -1 }),
    );
    const even: Readonly<Record<string, readonly number[]>> = { desk: [49, 51], care: [0, 100] };
    const { flow, items } = inFixedOrder(quiz, { ...careers, positions: even }, [0, 1], ['desk', 'care']);
    expect(flow.order).toBe('fixed');
    expect(items.map((item) => item.id)).toEqual(['care-a', 'desk-a', 'care-b', 'desk-b', 'care-c']);
  });

  it('tells how far neighbours are related, against chance', () => {
    const nearest = overlapWithRelated(careers, (soc) => (soc === '29-2072.00' ? [careers.soc[0]!] : []));
    expect(nearest).toMatchObject({ overlap: 0, chance: 1 / 922, careers: 1 });
  });
});

describe('quiz -- simulate', () => {
  const simulated = (...words: readonly string[]) => ended(run(['simulate', ...words]));
  const rows = (text: string) => JSON.parse(text) as readonly Row[];
  let first: Ended;
  beforeAll(async () => {
    first = await simulated('--people', '5', '--json');
  });

  it('prints a row for each shipped quiz and both references, whoever is simulated', () => {
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    const found = rows(first.stdout);
    for (const setting of SETTINGS) {
      for (const quiz of ['medical-records', 'riasec-60', 'riasec-30']) {
        const is = ({ style, draw, slope }: Row) => isDeepStrictEqual({ style, draw, slope }, setting);
        const [row, ...more] = found.filter((own) => own.quiz === quiz && is(own));
        expect(more).toEqual([]);
        expect(row).toMatchObject({ people: 5, pool: 923 });
        expect(row!.top10).toBeLessThanOrEqual(row!.top50);
      }
    }
    expect(found.find((row) => row.quiz === 'riasec-60')).toMatchObject({ items: 60 });
    expect(found.find((row) => row.quiz === 'medical-records')).toMatchObject({ items: 12 });
    // Where topics are asked, with what was picked and without.
    const asked = found.filter((row) => row.quiz === 'two-minutes').map(({ picks }) => picks);
    expect(asked).toEqual(SETTINGS.flatMap(() => [true, false]));
  });

  it('prints the same for the same seed', async () => {
    expect((await simulated('--people', '5', '--json')).stdout).toBe(first.stdout);
  });

  it('prints tables for people, which say what they are', async () => {
    const { status, stdout } = await simulated('--people', '3', '--seed', '9', '--noise', '12.5');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^3 simulated people .* noise of one response 12\.5 points, seed 9\./);
    expect(stdout).toMatch(/no evidence about people/);
    expect(stdout).toMatch(/^quiz .* median rank +most often first$/m);
    expect(stdout).toMatch(/\nriasec-30 +with +evenly +0\.35 +without +923 +30 /);
    expect(stdout).toMatch(/O\*NET calls related \(by chance \d\.\d%; 9\d\d careers\)/);
  });

  it('tries one quiz, and prints in words or as JSON what becomes of them', async () => {
    const file = 'quizzes/medical-records.json';
    const words = await simulated(file, '--people', '40');
    expect({ status: words.status, stderr: words.stderr }).toEqual({ status: 0, stderr: '' });
    expect(words.stdout).toMatch(/^40 simulated people took ".+", noise of one response 25 points, seed 1\./);
    expect(words.stdout).toMatch(/is no evidence about people/);
    expect(words.stdout).toMatch(/\npeople of the career +20 /);
    expect(words.stdout).toMatch(/\n {2}\{ "use": "[\w-]+" \} /);
    const json = await simulated(file, '--people', '40', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ about: 'focus', people: 40, seed: 1 });
    expect((await simulated('none.json')).stderr).toMatch(/none\.json/);
  });

  it.each([
    [['--people', '0'], '--people needs a whole number from 1 to 100000'],
    [['--people'], '--people needs a whole number from 1 to 100000'],
    [['--seed', '1.5'], '--seed needs a whole number from 0 to 4294967295'],
    [['--noise', '-1'], '--noise needs a number from 0 to 100'],
    [['--peple', '3'], 'unknown option "--peple"'],
    [['people'], 'unknown option "people"'],
    [['one.json', 'two.json'], 'unknown option "two.json"'],
    [['one.json', '--write'], '--write keeps the table of every shipped quiz, and takes no file'],
  ])('refuses %j', async (words, problem) => {
    const { status, stdout, stderr } = await simulated(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(problem);
  });
});
