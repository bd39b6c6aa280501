import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/quiz/run';
import { QUIZ, broken } from '../../content/check/fixture';
import { ended, putOnStdin, type Ended } from '../command';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fitpath-quiz-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Calls the command with these words. */
const quiz = (...words: readonly string[]) => ended(run(words));

/** The same, with something on standard input. */
function quizReading(input: string | Buffer, ...words: readonly string[]) {
  putOnStdin(input);
  return quiz(...words);
}

/** Runs the command as `npm run quiz --` does, in a process of its own. */
function spawned(input: string, ...words: readonly string[]): Ended {
  const command = ['--import', 'tsx', 'src/cli/quiz/main.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input });
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  return { status: status ?? NaN, stdout, stderr };
}

interface Scored {
  readonly profile: Readonly<Record<string, unknown>>;
  readonly matches: readonly {
    readonly soc: string;
    readonly outcome?: string;
    readonly logLikelihood: number;
    readonly rank: number;
    readonly score: number;
    readonly parts: Readonly<Record<string, number>>;
  }[];
}

const responses = {
  ...{ organized: 'always', precise: 5, desk: 5, care: 1, health: 5, tech: 3, routine: 3, private: 3 },
  ...{ social: 3, analytical: 3, supported: 3, purpose: null },
};
const session = (own: unknown) => JSON.stringify({ quiz: 'medical-records', version: 1, responses: own });

describe('quiz -- check', () => {
  it('finds nothing wrong with what is shipped, and lists what was set by hand', async () => {
    const { status, stdout, stderr } = await quiz('check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\d+ quiz(zes)?, \d+ guides?, 20 traits, 25 topics, 923 careers, 923 cards: no problems(, \d+ warnings?)?\n/m,
    );
    expect(stdout).toMatch(/\n {2}29-2072\.00 Medical records specialist: .*\bdesk 90\b/);
    expect(stdout).toMatch(/\n\d+ positions estimated from related careers, in \d+ careers\n$/);
  });

  it('shows every problem of the files named, one a line, from anywhere', async () => {
    const right = file('small.json', QUIZ);
    const wrong = file('wrong.json', broken(QUIZ, '"desk": 1, ', '"dask": 1, '));
    mkdirSync(join(folder, 'folder.json'));
    const names = ['none.json', 'folder.json'].map((name) => join(folder, name));
    const { status, stdout, stderr } = await quiz('check', right, wrong, ...names, file('text.json', '{'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const found = stdout.trimEnd().split('\n');
    expect(found.filter((line) => !line.includes(' warning: '))).toEqual([
      `${wrong}:2:3 id: found "small"; must be the file’s name, "wrong"`,
      `${wrong}:11:79 items[0].measures.dask: no such trait as "dask"; did you mean "desk"?`,
      `${names[0]}:1:1 no such file`,
      `${names[1]}:1:1 is a folder, not a file`,
      `${join(folder, 'text.json')}:1:2 the text ends before { is closed; } is missing`,
    ]);
    expect(found.slice(5).map((line) => line.replace(/ warning:.*/, ''))).toEqual(
      ['11:79', '11:90', '12:5', '21:5'].map((place) => `${right}:${place}`),
    );
  });

  it('[Q1] survives whatever a file holds', async () => {
    const deep = file('deep.json', '{"items":'.repeat(100_000));
    const binary = join(folder, 'binary.json');
    writeFileSync(binary, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
    const endless = '/dev/zero';
    const same = file('same.json', broken(QUIZ, '"title"', '"x": 1, "title"'));
    const { status, stdout, stderr } = await quiz(
      'check',
      deep,
      binary,
      endless,
      same,
      '/none/a.json',
      'x'.repeat(5000),
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${deep}:1:901 too many brackets inside each other`,
      `${binary}:1:1 is no text file`,
      `${endless}:1:1 is larger than 5 MB, the most that is read`,
      `${same}:2:3 id: found "small"; must be the file’s name, "same"`,
      `${same}:4:3 x: unknown key "x"; take it away`,
      '/none/a.json:1:1 no such file',
      `${'x'.repeat(5000)}:1:1 no such file`,
    ]);
  });

  it('takes advice for failures only with --strict', async () => {
    const right = file('small.json', QUIZ);
    const { status, stdout } = await quiz('check', right);
    expect({ status, end: stdout.split('\n').at(-2) }).toEqual({
      status: 0,
      end: '1 file: no problems, 4 warnings',
    });
    expect(await quiz('check', '--strict', right)).toMatchObject({ status: 1, stdout });
    expect(await quiz('check', 'quizzes/traits.json', '--strict')).toMatchObject({ status: 0 });
  });

  it('knows a guide and traits.json by their names', async () => {
    const { status, stdout } = await quiz('check', 'quizzes/careers/29-2072.00.json', 'quizzes/traits.json');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2 files: no problems\n' });
  });

  it('[W2] knows search-words.json by its name, and holds it against the names on the cards', async () => {
    expect(await quiz('check', 'quizzes/search-words.json')).toMatchObject({ status: 0 });
    const wrong = '{ "entries": [{ "words": ["cop"], "careers": ["Police oficer"] }] }';
    expect(await quiz('check', file('search-words.json', wrong))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /:1:47 entries\[0\]\.careers\[0\]: no such career; did you mean "Police officer"\?\n$/,
      ) as string,
    });
  });

  it('[C5] knows topics.json and cards by their names, and holds cards against all that are shipped', async () => {
    expect(await quiz('check', 'quizzes/topics.json', 'quizzes/cards/23.json')).toMatchObject({ status: 0 });
    const shipped = readFileSync('quizzes/cards/23.json', 'utf8');
    const wrong = file('23.json', shipped.replace('"name": "Judge"', '"name": "CEO"'));
    const { status, stdout } = await quiz('check', wrong, file('topics.json', '{ "topics": [] }'));
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => !line.includes(' warning: '))).toEqual([
      expect.stringMatching(/23\.json:\d+:7 cards\[\d\]\.name: the card of 11-1011\.00 has this name, too$/),
      expect.stringMatching(/topics\.json:1:3 topics: must not be empty$/),
      '',
    ]);
  });
});

describe('quiz -- score', () => {
  it('prints the profile and the whole pool, ranked, with parts that sum to the score', async () => {
    const { status, stdout, stderr } = await quiz(
      'score',
      'quizzes/medical-records.json',
      file('r.json', session(responses)),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout) as Scored;
    expect(Object.keys(result)).toEqual(['quiz', 'answered', 'profile', 'matches']);
    expect(result).toMatchObject({ quiz: 'medical-records', answered: 11 });
    expect(result.profile['desk']).toEqual({ score: 75, standardError: 25 * Math.sqrt(1 / 2), evidence: 1 });
    expect(result.profile).not.toHaveProperty('purpose');
    expect(result.matches).toHaveLength(923);
    const focus = result.matches.find((own) => own.soc === '29-2072.00')!;
    expect(Object.keys(focus)).toEqual([
      'soc',
      'title',
      'rank',
      'shown',
      'fit',
      'logLikelihood',
      'score',
      'tied',
      'parts',
    ]);
    expect(focus).toMatchObject({ title: 'Medical Records Specialists', tied: true });
    expect(focus.rank).toBeLessThanOrEqual(25);
    expect(Object.keys(focus.parts)).toHaveLength(12);
    const parts = Object.values(focus.parts);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(focus.score, 9);
  });

  it('takes a quiz from anywhere, and ranks its pool only', async () => {
    const { status, stdout } = await quiz(
      ...['score', file('small.json', QUIZ)],
      file('s.json', '{ "quiz": "small", "version": 1, "responses": { "sit": 5 } }'),
    );
    expect(status).toBe(0);
    const socs = (JSON.parse(stdout) as Scored).matches.map((own) => own.soc);
    expect(socs.length).toBeGreaterThan(10);
    expect(socs.every((soc) => soc.startsWith('29-') || soc.startsWith('31-9094'))).toBe(true);
  });

  it('[Q20] [S15] ranks outcomes of its own, says which are left out, and counts what was known', async () => {
    const outcomes = await quiz(
      ...['score', 'quizzes/templates/apprenticeships.json'],
      file(
        'o.json',
        JSON.stringify({
          ...{ quiz: 'apprenticeships', version: 1 },
          responses: {
            ...{
              repair: 5,
              chair: 1,
              screen: 4,
              dirty: 2,
              plan: 3,
              alone: 2,
              heights: 'no',
              tools: 1,
              walk: 5,
            },
            ...{
              paper: 2,
              lift: 4,
              mess: 2,
              quiet: 4,
              measure: 4,
              rough: 2,
              rain: 2,
              inside: 4,
              same: 2,
              new: 4,
            },
          },
        }),
      ),
    );
    expect(outcomes.stderr).toBe('');
    const scored = JSON.parse(outcomes.stdout) as Scored & { leftOut: unknown };
    expect(scored.leftOut).toEqual(['service']);
    expect(scored.matches.map(({ outcome, logLikelihood }) => [outcome, logLikelihood.toFixed(6)])).toEqual([
      ['mechatronics', '-3.734930'],
      ['machining', '-6.669702'],
      ['welding', '-9.512940'],
      ['logistics', '-9.563693'],
      ['office', '-14.480381'],
    ]);
    expect(scored.matches[0]).toMatchObject({
      title: 'Mechatronics apprentice',
      rank: 1,
      fit: 80,
      tied: true,
    });
    const known = await quiz(
      ...['score', 'quizzes/templates/knowledge-check.json'],
      file(
        'k.json',
        '{ "quiz": "knowledge-check", "version": 1, "responses": { "median": "half", "tenth": "one", "growth": null } }',
      ),
    );
    expect(JSON.parse(known.stdout)).toMatchObject({ right: { right: 1, of: 3 }, matches: [] });
  });

  it('reads either file from standard input, but not both', async () => {
    const own = { quiz: 'small', version: 1, responses: { sit: 5 } };
    const names = { quiz: file('small.json', QUIZ), responses: file('s.json', JSON.stringify(own)) };
    const right = await quiz('score', names.quiz, names.responses);
    expect(right.status).toBe(0);
    expect(await quizReading(JSON.stringify(own), 'score', names.quiz, '-')).toEqual(right);
    expect(await quizReading(QUIZ, 'score', '-', names.responses)).toEqual(right);
    const both = await quizReading(QUIZ, 'score', '-', '-');
    expect(both).toMatchObject({ status: 2, stdout: '' });
    expect(both.stderr).toContain('- can stand for one file only: standard input is read once');
  });

  it('[Q2] shows mistakes on standard input too; a quiz from there is named by its id', async () => {
    const any = broken(QUIZ, '"id": "small"', '"id": "any"');
    expect(await quizReading(any, 'check', '-')).toMatchObject({ status: 0, stderr: '' });
    expect(await quizReading(broken(any, '"desk": 1, ', '"dask": 1, '), 'check', '-')).toMatchObject({
      status: 1,
      stdout: '<stdin>:11:79 items[0].measures.dask: no such trait as "dask"; did you mean "desk"?\n',
    });
    const wrong = await quizReading('{ "quiz": "small" ', 'score', file('small.json', QUIZ), '-');
    expect(wrong).toEqual({
      ...{ status: 1, stdout: '' },
      stderr: '<stdin>:1:18 the text ends before { is closed; } is missing\n',
    });
  });

  it('refuses responses of which any does not fit, with their places', async () => {
    const wrong = file('w.json', session({ organised: 'always', desk: 6, ['__proto__']: 1, organized: 'x' }));
    const { status, stdout, stderr } = await quiz('score', 'quizzes/medical-records.json', wrong);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${wrong}:1:52 responses.organised: no such item; did you mean "organized"?`,
      `${wrong}:1:73 responses.desk: must be one of 1, 2, 3, 4, 5, or null for skipped`,
      `${wrong}:1:82 responses.__proto__: no such item`,
      `${wrong}:1:96 responses.organized: must be one of "always", "mostly", "sometimes", "rarely", or null for skipped`,
    ]);
  });
});

describe('responses that do not fit', () => {
  const option = (id: string) => ({ id, label: id, evidence: { desk: 50 } });
  const listed = (id: string, type: string) => ({
    id,
    type,
    prompt: 'x',
    options: [option('a'), option('b')],
  });
  const every = {
    ...{
      id: 'every',
      version: 2,
      title: 'x',
      summary: 'x',
      minutes: 1,
      pool: 'all',
      flow: { order: 'fixed' },
    },
    items: [
      { id: 'slide', type: 'slider', prompt: 'x', low: 'x', high: 'y', measures: { desk: 1 } },
      ...[listed('one', 'single'), listed('many', 'multi'), listed('order', 'rank'), listed('rest', 'rank')],
    ],
  };
  const scored = async (text: string | Buffer) => {
    const name = join(folder, 'own.json');
    writeFileSync(name, text);
    const { status, stdout, stderr } = await quiz('score', file('every.json', JSON.stringify(every)), name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    return stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(`${name}:`, ''));
  };
  const own = (responses: unknown, version = 2) =>
    JSON.stringify({ quiz: 'every', version, responses }, null, 1);

  it('[S7] are all named at once, each with what would fit', async () => {
    const wrong = {
      slide: 100.5,
      one: ['a'],
      many: ['a', 'a'],
      order: ['a'],
      rest: 'a',
      constructor: 1,
      onne: 'a',
    };
    expect(await scored(own({ ...wrong, many: ['a', 'a'] }))).toEqual([
      '5:3 responses.slide: must be a whole number from 0 to 100, or null for skipped',
      '6:3 responses.one: must be one of "a", "b", or null for skipped',
      '9:3 responses.many: must be a list of any of "a", "b", each once, or null for skipped',
      '13:3 responses.order: must be a list of all of "a", "b", the first first, or null for skipped',
      '16:3 responses.rest: must be a list of all of "a", "b", the first first, or null for skipped',
      '17:3 responses.constructor: no such item',
      '18:3 responses.onne: no such item; did you mean "one"?',
    ]);
  });

  it.each<readonly [string, string | Buffer, string]>([
    ['another version', own({}, 1), '3:2 version: must be 2, the version of the quiz'],
    ['a list', '[]', '1:1 must be {"quiz": …, "version": …, "responses": {…}}'],
    ['responses in a list', own([]), '1:1 must be {"quiz": …, "version": …, "responses": {…}}'],
    ['half a file', own({}).slice(0, 14), '2:10 the text that begins here is not closed in its line: "ev'],
    ['UTF-16', Buffer.from(own({}), 'utf16le'), '1:1 is UTF-16 text; save the file as UTF-8'],
    ['50 MB', Buffer.alloc(50_000_000, ' '), '1:1 is larger than 5 MB, the most that is read'],
  ])('[S7] as a whole are refused: %s', async (_, text, message) => {
    expect((await scored(text))[0]).toBe(message);
  });

  it('[Q1] are read with a byte order mark', async () => {
    const name = file('bom.json', `\uFEFF${own({ slide: 3 })}`);
    expect((await quiz('score', file('every.json', JSON.stringify(every)), name)).status).toBe(0);
  });
});

describe('the command', () => {
  it('is the same as a process of its own: text, code and standard input', async () => {
    const name = file('small.json', QUIZ);
    const own = JSON.stringify({ quiz: 'small', version: 1, responses: { sit: 5 } });
    expect(spawned(own, 'score', name, '-')).toEqual(await quizReading(own, 'score', name, '-'));
    expect(spawned('{', 'check', '-', name)).toEqual(await quizReading('{', 'check', '-', name));
    expect(spawned('', 'chekc')).toEqual(await quiz('chekc'));
  });

  it.each([[[]], [['chekc']], [['check', '--all']], [['score']], [['score', 'a', 'b', 'c']]])(
    'shows how it is used on %j',
    async (words) => {
      const { status, stdout, stderr } = await quiz(...words);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('Usage:');
    },
  );

  it.each([
    ['no such file', 'none.json', 'r.json'],
    ['no such file', 'small.json', 'none.json'],
    ['is a folder, not a file', 'small.json', '.'],
  ])('says "%s" for score %s %s', async (problem, ...names) => {
    file('small.json', QUIZ);
    const { status, stderr } = await quiz('score', ...names.map((name) => join(folder, name)));
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
  });
});
