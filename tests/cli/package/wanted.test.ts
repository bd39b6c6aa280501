import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/quiz/run';
import { readWanted } from '../../../src/cli/package/wanted';
import { zipped } from '../../../src/cli/package/zip';
import { ended } from '../command';

const wanted = (...words: string[]) => readWanted(words, ['en', 'es']);

describe('quiz -- package', () => {
  it('takes a quiz, what for, and the rest or not', () => {
    expect(wanted('two-minutes', '--scorm', '1.2')).toEqual({
      ...{ quiz: 'two-minutes', kind: '1.2', language: 'en', wants: [], site: undefined },
      out: 'two-minutes-scorm-1.2.zip',
    });
    expect(
      wanted(
        'a/b/mine.json',
        '--cmi5',
        '--lang=es',
        '--wants',
        'matches, profile',
        '--site',
        'https://x.org/fit',
      ),
    ).toEqual({
      ...{ quiz: 'a/b/mine.json', kind: 'cmi5', language: 'es', wants: ['profile', 'matches'] },
      ...{ site: 'https://x.org/fit/es/', out: 'mine-cmi5.zip' },
    });
    expect(wanted('fit/29-2072.00', '--cmi5')).toMatchObject({ out: 'fit-29-2072.00-cmi5.zip' });
  });

  it.each([
    [[], 'one quiz'],
    [['a', 'b', '--cmi5'], 'one quiz'],
    [['a'], 'say what for'],
    [['a', '--scorm', '1.2', '--cmi5'], 'two packages'],
    [['a', '--scorm', '3'], '1.2 or 2004, not "3"'],
    [['a', '--scorm'], '--scorm'],
    [['a', '--cmi5', '--lang', 'xx'], 'en, es, not "xx"'],
    [['a', '--cmi5', '--wants', 'xapi'], 'profile, matches, not "xapi"'],
    [['a', '--cmi5', '--site', 'http://x.org'], 'https://example.org'],
    [['a', '--cmi5', '--site', 'x'], 'https://example.org'],
    [['a', '--cmi5', '--zip'], "Unknown option '--zip'"],
  ])('says what is wrong with %j', async (words, said) => {
    expect(wanted(...words)).toContain(said);
    const { status, stderr } = await ended(run(['package', ...words]));
    expect(status).toBe(2);
    expect(stderr).toContain('quiz -- package');
  });

  it('says which quizzes there are, and that a folder is missing', async () => {
    const unknown = await ended(run(['package', 'two-minuts', '--cmi5']));
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('There is no quiz "two-minuts". Quizzes: career-explorer');
    const nowhere = ['package', 'two-minutes', '--cmi5', '--out', 'no/such/folder/x.zip'];
    expect(await ended(run(nowhere))).toMatchObject({
      ...{
        status: 1,
        stderr: expect.stringContaining('no/such/folder/x.zip: there is no folder') as unknown,
      },
    });
  });
});

it('the same files make the same zip, in whatever order and on whatever day', () => {
  const files = [
    { name: 'b.txt', data: 'é'.repeat(500) },
    { name: 'a/c.woff2', data: new Uint8Array([1, 2, 3]) },
  ];
  const bytes = zipped(files);
  expect(zipped([...files].reverse())).toEqual(bytes);
  expect(Object.keys(unzipSync(bytes))).toEqual(['a/c.woff2', 'b.txt']);
});
