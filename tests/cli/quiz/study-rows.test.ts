import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/quiz/run';
import type { Validation } from '../../../src/cli/quiz/validate/measure';
import { joinPeople, parsePeople } from '../../../src/cli/quiz/validate/people';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import type { LimitItem, Quiz } from '../../../src/engine/quiz';
import { randomFrom } from '../../../src/engine/asking/random';
import { saidIn } from '../../../src/engine/said';
import { newSession, respond, type Session } from '../../../src/engine/session';
import { studyRow, type Work } from '../../../src/session/study-row';
import { csvFile } from '../../../src/site/csv';
import { EVERY_KIND } from '../../fuzz/every-kind';
import { readOrTold } from '../../fuzz/places';
import { KNOWN, QUIZZES } from '../../fuzz/shipped';
import { responseBy } from '../../fuzz/take';
import { lines } from '../../content/check/fixture';
import { ended } from '../command';

const ALL: readonly Quiz[] = [
  JSON.stringify(EVERY_KIND),
  JSON.stringify({ ...EVERY_KIND, id: 'mixed', flow: { order: 'shuffled', maxItems: 8 } }),
  ...QUIZZES.map(([, text]) => text),
].flatMap((text) => readOrTold(text, parseQuiz('', text, { ...KNOWN, unnamed: true })) ?? []);

const NURSE: Work = { soc: '29-1141.00', liking: 5, years: 3 };
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const tableOf = (rows: readonly ReturnType<typeof studyRow>[]) =>
  csvFile([rows[0]?.head ?? [], ...rows.map(({ cells }) => cells)]);
const rowOf = (quiz: Quiz, session: Session, at = 0, work = NURSE) =>
  studyRow(quiz, session, work, { id: id(at), month: '2026-11' });
const reading = (quiz: Quiz) => ({ quiz, column: 'soc', place: () => 0, liked: false });

/** A run of some items in any order, answered or skipped by chance. */
function answered(quiz: Quiz, seed: number): Session {
  const chance = randomFrom(seed);
  const lots = quiz.items.map((item) => ({ item, lot: chance() })).sort((a, b) => a.lot - b.lot);
  const some = lots.slice(0, 1 + Math.floor(chance() * lots.length));
  return some.reduce(
    (run, { item }) => respond(run, item, chance() < 0.15 ? null : responseBy(chance, item)),
    newSession(quiz, seed),
  );
}

describe('a row of a study', () => {
  it('is read back as the same answers in the same order, whatever the quiz, and says the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.nat({ max: 2 ** 31 }), (quiz, seed) => {
        const session = answered(quiz, seed);
        const state = quiz.items.flatMap((item) =>
          item.type === 'limit' && item.sets === 'state' ? item.id : [],
        );
        const found = parsePeople('row.csv', tableOf([rowOf(quiz, session)]), reading(quiz));
        const read = found.ok ? found.value.people[0]?.session : undefined;
        const told = [...session.responses].filter(([item]) => !state.includes(item));
        expect([...(read?.responses ?? [])]).toEqual(told);
        expect(read?.seed).toBe(session.seed);
        const traits = KNOWN.traits;
        const without = { ...session, responses: new Map(told) };
        expect(read && saidIn(quiz, read, traits)).toEqual(saidIn(quiz, without, traits));
      }),
    );
  });

  it('holds the work and when it was saved, and nothing else beside the answers', () => {
    const [quiz] = ALL;
    if (!quiz) throw new Error('no quiz');
    const { head, cells } = rowOf(quiz, newSession(quiz));
    const beside = head.flatMap((name, at) =>
      quiz.items.some((item) => item.id === name) ? [] : [[name, cells[at]]],
    );
    expect(Object.fromEntries(beside)).toEqual({
      ...{ row_id: id(0), quiz_id: 'every-kind', quiz_version: '3', soc: '29-1141.00' },
      ...{ likes_it: '5', years_at_least: '3', month_saved: '2026-11', asked_in_order: '', shuffle_seed: '' },
    });
  });

  it('says nothing of where somebody wants to work', () => {
    const state: LimitItem = {
      ...{ id: 'where', type: 'limit', sets: 'state', prompt: 'Where?' },
      options: [
        { id: 'ohio', label: 'Ohio', value: 'OH' },
        { id: 'any', label: 'Anywhere', value: null },
      ],
    };
    const quiz: Quiz = { ...ALL[0]!, items: [...ALL[0]!.items.slice(0, 1), state] };
    const row = rowOf(quiz, respond(newSession(quiz), state, 'ohio'));
    expect(row.head).not.toContain('where');
    expect(row.cells.join()).not.toMatch(/ohio|where/);
  });
});

describe('rows of several files', () => {
  const quiz = ALL.find((each) => each.id === 'two-minutes')!;
  const of = (file: string, ...rows: readonly ReturnType<typeof studyRow>[]) => {
    const parsed = parsePeople(file, tableOf(rows), reading(quiz));
    if (!parsed.ok) throw new Error(lines(parsed).join());
    return parsed.value;
  };
  const [one, other] = [answered(quiz, 1), answered(quiz, 2)];

  it('count once where they say the same', () => {
    const joined = joinPeople([
      of('a.csv', rowOf(quiz, one, 1), rowOf(quiz, other, 2)),
      of('b.csv', rowOf(quiz, one, 1)),
    ]);
    expect(joined.ok && [joined.value.people.length, joined.value.out.again]).toEqual([2, 1]);
  });

  it('are refused where one id says two things, with the place of the later', () => {
    const joined = joinPeople([of('a.csv', rowOf(quiz, one, 1)), of('b.csv', rowOf(quiz, other, 1))]);
    expect(lines(joined)).toEqual([
      `b.csv:2:1 "${id(1)}": another row has this id and says something else; keep one of them`,
    ]);
  });

  it('names ids of items that the quiz does not have', () => {
    const text = tableOf([rowOf(quiz, one)]).replace('topics ', 'topiks ');
    expect(text).toContain('topiks ');
    expect(lines(parsePeople('a.csv', text, reading(quiz))).join()).toMatch(
      /the quiz has no item "topiks"; did you mean "topics"\?/,
    );
  });
});

describe('quiz -- validate on rows of a study', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fitpath-rows-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const quiz = ALL.find((each) => each.id === 'health-careers')!;
  const socs = ['29-1141.00', '29-1171.00', '31-1131.00', '31-9091.00'];
  const save = (inside: string, name: string, text: string) => {
    mkdirSync(join(folder, inside), { recursive: true });
    writeFileSync(join(folder, inside, name), text);
    return join(folder, inside, name);
  };
  const validated = async (...words: readonly string[]) => {
    const { status, stdout, stderr } = await ended(
      run(['validate', 'quizzes/health-careers.json', ...words]),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  };

  it('takes a folder of files and a table, makes fields of major groups, and says what it leaves out', async () => {
    const rows = Array.from({ length: 24 }, (_, at) =>
      rowOf(quiz, answered(quiz, at), at, {
        soc: socs[at % 4] ?? '',
        liking: at < 4 ? 3 : 4,
        years: at < 6 ? 0 : 1,
      }),
    );
    rows.slice(0, 12).forEach((row, at) => save('rows', `${String(at)}.csv`, tableOf([row])));
    save('rows', 'notes.txt', 'not a table');
    const two = ALL.find((each) => each.id === 'two-minutes')!;
    save('rows', 'other.csv', tableOf([rowOf(two, answered(two, 1), 77)]));
    save('rows', 'coder.csv', tableOf([rowOf(quiz, answered(quiz, 5), 78, { ...NURSE, soc: '47-2111.00' })]));
    const table = save('', 'day.csv', tableOf(rows.slice(11)));

    const text = await validated(join(folder, 'rows'), table);
    expect(text).toMatch(/^24 people of 2 fields, 137 careers ranked/);
    expect(text).toContain(
      'Rows left out: 1 of another quiz, or another version of it, 1 in careers that the quiz does not rank, 1 that stood there twice.',
    );
    expect(text).toMatch(/^29 +12 /m);
    expect(text).toMatch(/^31 +12 /m);
    expect(text).not.toContain('fewer than');
    expect(text).not.toContain('Columns that are no items');

    const liked = await validated(join(folder, 'rows'), table, '--liked');
    expect(liked).toMatch(/^18 people of 2 fields/);
    expect(liked).toMatch(/Rows left out: .* 6 of people who do not like their work or are new to it/);
    expect(liked).toContain('Fields of fewer than 10 people: 29 (8)');
    const json = JSON.parse(await validated(table, '--json')) as Validation & { people: number };
    expect([json.people, json.fields.map(({ name, people }) => [name, people])]).toEqual([
      13,
      [
        ['29', 6],
        ['31', 7],
      ],
    ]);
  });

  it.each([
    [
      'a career that there is not',
      '29-1141.99',
      /day\.csv:2:\d+ "29-1141\.99": no such career; write a code such as "29-1141\.00"/,
    ],
    ['a field that is empty', '', /day\.csv:2:\d+ the field is empty; name one, or take the row out/],
  ])('refuses %s', async (_, soc, problem) => {
    const file = save('bad', 'day.csv', tableOf([rowOf(quiz, answered(quiz, 1), 1, { ...NURSE, soc })]));
    const { status, stderr } = await ended(run(['validate', 'quizzes/health-careers.json', file]));
    expect(status).toBe(1);
    expect(stderr).toMatch(problem);
  });

  it('needs two fields, tells why rows were left out, and names a folder without tables', async () => {
    const file = save(
      'bad',
      'one.csv',
      tableOf([rowOf(quiz, answered(quiz, 1)), rowOf(quiz, answered(quiz, 2), 2, { ...NURSE, liking: 2 })]),
    );
    const alone = await ended(run(['validate', 'quizzes/health-careers.json', file, '--liked']));
    expect(alone).toMatchObject({ status: 1 });
    expect(alone.stderr).toMatch(
      /^all people are of one field; .*\nRows left out: 1 of people who do not like/,
    );
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const none = await ended(run(['validate', 'quizzes/health-careers.json', empty]));
    expect(none).toMatchObject({ status: 1, stderr: `${empty}:1:1 has no file whose name ends in .csv\n` });
  });
});
