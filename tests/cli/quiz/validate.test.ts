import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/quiz/run';
import { answersOf } from '../../../src/cli/quiz/validate/answers';
import { parseCsv } from '../../../src/cli/quiz/validate/csv';
import { parseStandIns, picksBy, placeOfName } from '../../../src/cli/quiz/validate/fields';
import { figuresOf, intervalOf, resample } from '../../../src/cli/quiz/validate/figures';
import { outOfFold } from '../../../src/cli/quiz/validate/folds';
import type { Validation } from '../../../src/cli/quiz/validate/measure';
import { parsePeople, type Person } from '../../../src/cli/quiz/validate/people';
import { newStandings } from '../../../src/cli/quiz/validate/standings';
import { rankAll, saidOf } from '../../../src/cli/quiz/validate/ways';
import { match, poolRows } from '../../../src/engine/match';
import { MODEL } from '../../../src/engine/model';
import { profileOf } from '../../../src/engine/profile';
import { randomFrom } from '../../../src/engine/asking/random';
import { newSession } from '../../../src/engine/session';
import { agree, answer, CAREERS, quizOf, shippedCareers } from '../../engine/fixture';
import { list, slider } from '../../engine/items';
import { lines } from '../../content/check/fixture';
import { ended } from '../command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fitpath-validate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const BENCH = 'tests/bench/people';
const CODES = { nursing: ['29-1141.00', '29-1171.00'], masonry: ['47-2021.00', '47-2022.00'] };
const HEAD = [...'RIASEC'].flatMap((letter) => [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `${letter}${at}`));

/** People of either field in turn, who answer as `like` says. */
function peopleCsv(many: number, like: (item: string, field: string) => number): string {
  const rows = Array.from({ length: many }, (_, at) => {
    const field = at % 2 === 0 ? 'nursing' : 'masonry';
    return [field, ...HEAD.map((item) => like(item, field))].join(',');
  });
  return `major,${HEAD.join(',')}\n${rows.join('\n')}\n`;
}

async function validated(csv: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = await ended(
    run([
      ...['validate', `${BENCH}/interests.json`, file('people.csv', csv)],
      ...[file('fields.json', JSON.stringify(CODES)), '--field', 'major'],
      ...['--picks', `${BENCH}/topics.json`, ...words],
    ]),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const chance = randomFrom(5);
const anything = () => 1 + Math.floor(chance() * 5);
/** A nurse's answers and a mason's, one in four of them anything. */
const likeTheirField = (item: string, field: string) => {
  const liked = field === 'nursing' ? ['I1', 'I4', 'S3', 'S5', 'S8'] : ['R2', 'R3', 'R6', 'R8'];
  return chance() < 0.25 ? anything() : liked.includes(item) ? 5 : 1;
};

describe('quiz -- validate', () => {
  it('tells people apart who answer like their field, out of fold', async () => {
    const csv = peopleCsv(24, likeTheirField);
    const found = JSON.parse(await validated(csv, '--json')) as Validation;
    const { ways, differences, chosen, fields } = found;
    expect(ways.map(({ way }) => way)).toEqual([
      'engine, with topics',
      'engine, traits only',
      'RIASEC, Pearson',
      'popularity',
    ]);
    for (const { figures } of ways.slice(0, 3)) expect(figures.auc).toBeGreaterThan(95);
    expect(ways[0]!.figures.lift).toBeGreaterThan(40);
    expect(ways[0]!.figures.top50).toBeGreaterThan(60);
    expect(ways[3]!.figures).toMatchObject({ auc: 50, lift: 0 });
    expect(differences.map(({ way }) => way.split(' − ')[1])).toEqual(ways.slice(1, 3).map(({ way }) => way));
    for (const { figures, intervals } of [...ways, ...differences]) {
      expect(intervals.auc[0]).toBeLessThanOrEqual(figures.auc);
      expect(intervals.auc[1]).toBeGreaterThanOrEqual(figures.auc);
    }
    expect(chosen.map(({ folds }) => folds.reduce((sum, { people }) => sum + people, 0))).toEqual([24, 24]);
    expect(fields.map(({ people }) => people)).toEqual([12, 12]);
  });

  it('tells nobody apart who answers anything, and says so in tables', async () => {
    const text = await validated(peopleCsv(50, anything), '--people', '40', '--seed', '4');
    expect(text).toMatch(
      /^40 people of 2 fields, 923 careers ranked by nothing but their answers, seed 4\.\n/,
    );
    for (const way of ['engine, with topics', 'engine, traits only', 'RIASEC, Pearson']) {
      const [, auc, low, high] = new RegExp(`^${way} +(\\S+) \\[(\\S+) to (\\S+)\\]`, 'm').exec(text) ?? [];
      expect(Number(auc)).toBeGreaterThan(35);
      expect(Number(auc)).toBeLessThan(65);
      expect([Number(low) < 55, Number(high) > 45], way).toEqual([true, true]);
    }
    expect(text).toMatch(/^popularity +50\.0 \[50\.0 to 50\.0\] +0\.0 /m);
    expect(text).toMatch(/^chosen for( +fold \d \(\d+\)){5}$/m);
    expect(text).toMatch(/^As shipped: slope [\d.]+, odds \d+\/\d+$/m);
    expect(text).toMatch(/^r1 +40 +[23]\.\d\d$/m);
  });

  it('leaves out what was not asked, and says what', async () => {
    const quiz = file(
      'two.json',
      JSON.stringify({ ...quizOf(agree('sit', { desk: 1 }), agree('heal', { care: 1 })), id: 'two' }),
    );
    const rows = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'nursing,1,x' : 'masonry,,y')).join(
      '\n',
    );
    const people = file('few.csv', `field,SIT,age\n${rows}\n`);
    const { status, stdout } = await ended(
      run(['validate', quiz, people, file('fields.json', JSON.stringify(CODES))]),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Items without a column: heal\.\nColumns that are no items: age\.\nRIASEC is left out: .*\nTopics are left out: /m,
    );
    expect(stdout).toMatch(/^sit +10 +1\.00\nheal +0 +–$/m);
  });

  it.each([
    [['a'], "validate needs a quiz and people's answers"],
    [['a', 'b', 'c', '--feild', 'x'], 'unknown option "--feild"'],
    [['a', 'b', 'c', '--field'], '--field needs the name of a column'],
    [['a', 'b', 'c', '--picks', '--json'], '--picks needs a file'],
    [['a', 'b', 'c', '--people', '3'], '--people needs a whole number from 10 to 1000000'],
    [['a', '-', '-'], '- can stand for one file only: standard input is read once'],
  ])('refuses %j', async (words, problem) => {
    const { status, stdout, stderr } = await ended(run(['validate', ...words]));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(problem);
  });

  it('lists every problem of fields and stand-ins with its place', async () => {
    const people = file('people.csv', peopleCsv(10, anything));
    const fields = file('fields.json', '{\n  "nursing": ["29-1141.01", "29-1141.99"],\n  "masonry": []\n}');
    const picks = file('picks.json', '{\n  "bodi": ["s8"],\n  "building": ["r2", "z1", "r2"]\n}');
    const { status, stderr } = await ended(
      run(['validate', `${BENCH}/interests.json`, people, fields, '--picks', picks]),
    );
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${fields}:2:29 nursing[1]: the quiz ranks no such career`,
      `${fields}:3:3 masonry: must be a list of SOC codes, such as ["29-1141.00"]`,
      `${picks}:2:3 bodi: no such topic; did you mean "body"?`,
      `${picks}:3:22 building[1]: the quiz has no such agree item; did you mean "r1"?`,
      `${picks}:3:28 building[2]: stands here already`,
    ]);
    const missing = await ended(
      run(['validate', `${BENCH}/interests.json`, '/none.csv', file('f.json', JSON.stringify(CODES))]),
    );
    expect(missing).toMatchObject({ status: 1, stderr: '/none.csv:1:1 no such file\n' });
  });
});

describe('a table of people', () => {
  const quiz = quizOf(
    agree('r1', { desk: 1 }),
    slider('far', { care: 1 }),
    list('multi', 'm', { x: {}, y: {} }),
  );
  const place = placeOfName(['law', 'art']);
  const read = (text: string) => parsePeople('p.csv', text, { quiz, column: 'field', place, liked: false });

  it('is read whatever the case of its columns, with skipped answers and lists', () => {
    const found = read('\uFEFFField,"R1",far,m\r\nlaw,5,,x|y\r\n\r\n"art",1,30,"y x"\r\n');
    expect(
      found.ok && found.value.people.map(({ field, session }) => [field, ...session.responses.values()]),
    ).toEqual([
      [0, 5, null, ['x', 'y']],
      [1, 1, 30, ['y', 'x']],
    ]);
  });

  it.each([
    [
      'field,r1\nlaw,6\nart,x\nlwa,1\n,2\n',
      [
        'p.csv:2:5 "6": r1 must be one of 1, 2, 3, 4, 5, or empty for skipped',
        'p.csv:3:5 "x": r1 must be one of 1, 2, 3, 4, 5, or empty for skipped',
        'p.csv:4:1 "lwa": no such field; give it careers in the file of fields, or take the row out; did you mean "law"?',
        'p.csv:5:1 the field is empty; name one, or take the row out',
      ],
    ],
    [
      'field,far,m\nlaw,101,x\nart,5,x x\n',
      [
        'p.csv:2:5 "101": far must be a whole number from 0 to 100, or empty for skipped',
        'p.csv:3:7 "x x": m must be any of "x", "y", each once, separated by blanks, or empty for skipped',
      ],
    ],
    [
      'feild,r1,R1\nlaw,1,2\n',
      [
        'p.csv:1:1 no column "field", which names the field; did you mean "feild"?',
        'p.csv:1:10 "R1": this column stands twice in the head; keep one',
      ],
    ],
    ['field,q1\nlaw,1\n', ['p.csv:1:1 no column is named as an item of the quiz, such as "r1"']],
    [
      'field,r1\nlaw\nart,1,2\n',
      [
        'p.csv:2:1 the row has 1 cells, the head has 2; separate cells by commas',
        'p.csv:3:7 the row has 3 cells, the head has 2; separate cells by commas',
      ],
    ],
    ['', ['p.csv:1:1 the file is empty']],
    ['field,r1\n', ['p.csv:1:1 there are no rows below the head']],
    [
      'field,r1\nlaw,"5\n',
      [
        'p.csv:2:5 a quotation mark is out of place; put the whole cell in quotation marks, and double those inside',
      ],
    ],
    [
      'field,r1\nlaw,"5"5\n',
      [
        'p.csv:2:5 a quotation mark is out of place; put the whole cell in quotation marks, and double those inside',
      ],
    ],
  ])('%j is refused with every place', (text, problems) => {
    expect([...lines(read(text))].sort()).toEqual(problems);
  });

  it('keeps commas, line breaks and doubled marks inside of quotation marks', () => {
    const table = parseCsv('x.csv', 'a,b\n"1,\n2","say ""hi"""');
    expect(table.ok && table.value.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['1,\n2', 'say "hi"'],
    ]);
  });

  it('puts rows that say the same into one fold, and all folds to use', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `${at % 2 ? 'law' : 'art'},1,${String(at % 30)},x`);
    const found = read(`field,r1,far,m\n${rows.join('\n')}\n`);
    const folds = found.ok ? found.value.people.map(({ fold }) => fold) : [];
    expect(folds.slice(0, 30)).toEqual(folds.slice(30));
    expect(new Set(folds).size).toBe(5);
  });
});

describe('what is measured', () => {
  const someone = (field: number, fold = 0): Person => ({ field, fold, session: newSession(quizOf()) });
  const people = [someone(0), someone(0), someone(1), someone(1), someone(1)];
  const own = {
    fields: [
      [9, 5, 5, 1, 2],
      [1, 1, 1, 1, 1],
    ].map((values) => Float64Array.from(values)),
    best: Float64Array.of(1, 10.5, 50, 51, 10),
  };

  it('counts pairs of people, equal ones half, fields alike', () => {
    const { auc, figures } = figuresOf(own, people);
    expect(auc(0)).toBeCloseTo(100 * (5.5 / 6), 9);
    expect(auc(1)).toBe(50);
    const all = figures();
    expect(all.auc).toBeCloseTo((100 * (5.5 / 6) + 50) / 2, 9);
    expect(all.lift).toBeCloseTo((7 - 8 / 3) / 2, 9);
    expect([all.top10, all.top50]).toEqual([40, 80]);
  });

  it('counts a person as often as they were drawn, each field as many as it has', () => {
    const { figures } = figuresOf(own, people);
    expect(figures([0, 2, 3, 0, 0])).toMatchObject({ auc: 50, lift: 0, top10: 0, top50: 100 });
    expect(resample(people, 50, 1)).toEqual(resample(people, 50, 1));
    expect(resample(people, 50, 1)).not.toEqual(resample(people, 50, 2));
    for (const weights of resample(people, 50, 1)) {
      const drawn = [...Array.from(weights)];
      expect([drawn[0]! + drawn[1]!, drawn[2]! + drawn[3]! + drawn[4]!]).toEqual([2, 3]);
    }
    expect(intervalOf(Array.from({ length: 201 }, (_, at) => 200 - at))).toEqual([5, 195]);
  });

  it('ranks with the mean percentile of a field, equal careers sharing the middle of their places', () => {
    const { standings, enter } = newStandings(
      [someone(0)],
      [
        { name: 'a', careers: [0, 3] },
        { name: 'b', careers: [1] },
      ],
    );
    enter(0, Float64Array.of(4, 2, 2, 1, 0));
    expect(standings.fields.map((column) => column[0])).toEqual([62.5, 62.5]);
    expect(standings.best[0]).toBe(1);
  });

  it('ranks as shipped just as the engine does, with picks and without', () => {
    const quiz = quizOf(agree('d', { desk: 1 }), agree('c', { care: -1 }), agree('h', { hands: 1 }));
    const shipped = shippedCareers();
    const topicIds = ['art', 'law', 'food'];
    const careers = { ...shipped, topicIds, topics: shipped.soc.map((_, row) => [row % 3, (row + 1) % 3]) };
    const rows = poolRows(['29-', '47-'], careers.soc);
    const fields = [
      { name: 'a', careers: [5, 40] },
      { name: 'b', careers: [99] },
    ];
    const answers = [
      { d: 1, c: 4, h: 5 },
      { d: 4, c: 2, h: null },
    ];
    const people = answers.map((own, at): Person => ({ ...someone(at), session: answer(quiz, own) }));
    const standIns = topicIds.map((topic, at) => ({ topic, items: [['d', 'c', 'h'][at] ?? ''] }));
    const study = { quiz, careers, rows, traits: ['desk', 'care', 'hands'], people, fields, standIns };
    const ways = rankAll(study);
    for (const [at, person] of people.entries()) {
      const { evidence, picks } = saidOf(study, person);
      const best = (own: typeof picks) => {
        const { matches } = match(profileOf(evidence), careers, rows, { picks: own });
        const ranks = (fields[at]?.careers ?? []).map(
          (career) => matches.find(({ row }) => row === rows[career])?.rank ?? NaN,
        );
        return Math.min(...ranks);
      };
      expect(ways.topics?.standings.at(-1)?.best[at]).toBe(best(picks));
      expect(ways.traits.standings.at(-1)?.best[at]).toBe(best(undefined));
    }
  });

  it('lets nobody have a say in the model that they are ranked by', () => {
    const many = Array.from({ length: 50 }, (_, at) => someone(at % 2, at % 5));
    /** The second field's people stand higher on its careers in these folds, in the others lower. */
    const right = (folds: readonly number[]) => ({
      fields: [0, 1].map((field) =>
        Float64Array.from(many, (one) => (folds.includes(one.fold) === (one.field === field) ? 60 : 40)),
      ),
      best: new Float64Array(50).fill(1),
    });
    const [a, b, shipped] = [{ ...MODEL, slope: 0.1 }, { ...MODEL, slope: 0.2 }, MODEL];
    const { chosen, standings } = outOfFold(
      { models: [a, b, shipped], standings: [right([0, 1]), right([2, 3, 4]), right([0, 1, 2, 3, 4])] },
      many,
    );
    // Without their own fold's say each fold gets the model that is wrong for it; of two that are equal, the first.
    expect(chosen.map(({ model, people }) => [model.slope, people])).toEqual(
      [0.2, 0.2, 0.1, 0.1, 0.1].map((slope) => [slope, 10]),
    );
    expect(standings.fields).toEqual(right([]).fields);
  });

  it('takes the five topics with the highest mean answer, of equal ones the first of all topics', () => {
    const quiz = quizOf(...['a', 'b', 'c'].map((id) => agree(id, { desk: 1 })));
    const standIns = parseStandIns(
      'p.json',
      '{"home":["B"],"art":["b"],"food":["a"],"law":["a","c"],"code":["b"],"words":["b"],"sport":["c"]}',
      quiz,
    );
    const all = standIns.ok ? standIns.value : [];
    expect(picksBy(all, answer(quiz, { a: 5, b: 3, c: 4 }))).toEqual({
      shown: ['sport', 'food', 'code', 'law', 'art', 'words', 'home'],
      picked: ['food', 'law', 'sport', 'code', 'art'],
    });
    expect(picksBy(all, answer(quiz, { a: 1, c: null }))?.picked).toEqual(['food', 'law']);
    expect(picksBy(all, answer(quiz, { a: null }))).toBeUndefined();
  });

  it('tells the noise of an answer, and how far people stand from the middle', () => {
    const quiz = quizOf(agree('d1', { desk: 1 }), agree('d2', { desk: -1 }), agree('c1', { care: 1 }));
    const careers = { ...shippedCareers(), ...CAREERS };
    const person = (field: number, responses: Parameters<typeof answer>[1]): Person => ({
      ...someone(field),
      session: answer(quiz, responses),
    });
    const study = {
      ...{ quiz, careers, rows: [0, 1, 4], traits: ['desk', 'care'], standIns: [] },
      // Desks at 95 and 10, care at 10 and 95.
      fields: [
        { name: 'clerks', careers: [0] },
        { name: 'nurses', careers: [1] },
      ],
      people: [
        person(0, { d1: 4, d2: 4, c1: null }),
        person(0, { d1: 5, d2: 1, c1: 1 }),
        person(1, { d1: 3, d2: null, c1: 5 }),
      ],
    };
    const { traits, noise, items, slope } = answersOf(study);
    // 75 and 25 of the first, 100 and 100 of the second: 2 · 25² of two that are free.
    expect(traits[0]).toMatchObject({ trait: 'desk', items: 2, noise: 25 });
    expect(noise).toBe(25);
    expect(traits.map((trait) => trait.slope)).toEqual([25 / 85, 100 / 85]);
    expect(slope).toBeCloseTo((25 + 100) / 170, 9);
    expect(items.map(({ answered, mean }) => [answered, mean])).toEqual([
      [3, 4],
      [2, 2.5],
      [2, 3],
    ]);
  });
});
