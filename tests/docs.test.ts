import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDocument } from './docs/check';
import { readRepository } from './docs/repository';

const repository = readRepository(fileURLToPath(new URL('..', import.meta.url)));
const documents = repository.files.filter((path) => path.endsWith('.md'));

test('there is a document for each reader', () => {
  expect(documents.length).toBeGreaterThan(12);
});

test.each(documents)('%s: every link, command and path leads somewhere', (path) => {
  expect(checkDocument(path, repository.read(path), repository)).toEqual([]);
});

test('README is one screen and a half', () => {
  expect(repository.read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

test('the newest version in CHANGELOG is that of the package', () => {
  const { version } = JSON.parse(repository.read('package.json')) as { version: string };
  expect(/^## (\d.*) - \d{4}-\d\d-\d\d$/m.exec(repository.read('CHANGELOG.md'))?.[1]).toBe(version);
});

/** What is found in a document of the folder `quizzes/`. */
const found = (text: string) => checkDocument('quizzes/planted.md', text, repository).join('\n');

describe('the check finds', () => {
  test.each([
    ['a link to nothing', 'See [it](nowhere.md).', 'quizzes/planted.md:1: nothing is at nowhere.md'],
    [
      'a picture that is gone',
      '\n![A flower](../.github/gone.png)',
      'planted.md:2: nothing is at ../.github/gone.png',
    ],
    ['a link from the root', '[it](/README.md)', 'nothing is at /README.md'],
    ['a link below the text', '[it]\n\n[it]: nowhere.md', 'planted.md:3: nothing is at nowhere.md'],
    ['a heading that is gone', '[it](README.md#gone)', 'quizzes/README.md has no heading #gone'],
    ['a command that is gone', 'Run `npm run gone`.', 'npm has no command run gone'],
    ['a command of npm that is none', '`npm strat`', 'npm has no command strat'],
    ['a step that is gone', '`npm test -- unit gone`', 'npm test has no step gone'],
    [
      'a word that a command does not know',
      '`npm run --silent quiz -- guess`',
      'npm run quiz does not know guess',
    ],
    [
      'an option that a command does not know',
      '`npm run build -- --sight https://a.example`',
      'does not know --sight',
    ],
    ['a tool that is not there', '`npx jset tests`', 'npx finds no jset'],
    [
      'a test that is gone',
      '```sh\nFUZZ_SEED=7 npx vitest run tests/gone.test.ts # once\n```',
      'planted.md:2: there is no tests/gone.test.ts',
    ],
    ['a script that is gone', '```sh\nnode src/gone.mjs --port 1\n```', 'there is no src/gone.mjs'],
    ['a folder that is gone', 'in `src/gone/`', 'there is no src/gone/'],
    ['a file that is gone', 'in `gone/index.ts`', 'there is no gone/index.ts'],
    ['a pattern that fits nothing', '`quizzes/*.yaml`', 'there is no quizzes/*.yaml'],
  ])('%s', (_, text, said) => {
    expect(found(text)).toContain(said);
  });

  test('nothing in what is right, or not about this repository', () => {
    const right = [
      '[this](README.md#your-first-quiz), [that](../SECURITY.md), [far](https://example.org), [down](#words)',
      '`npm run quiz -- check FILE`, `npm ci`, `PORT=5000 npm start`, `npm test -- unit types`, `curl -I https://a.example`',
      '`quizzes/*.json`, `items/*.json`, `src/{engine,careers}/`, `quizzes/my-quiz.json`, `[not](a-link.md)`',
      '```json\n{ "use": "[not](a-link.md)" }\n```',
    ].join('\n\n');
    const own = {
      ...repository,
      read: (path: string) => (path.endsWith('planted.md') ? '## Words' : repository.read(path)),
    };
    expect(checkDocument('quizzes/planted.md', right, own)).toEqual([]);
  });
});
