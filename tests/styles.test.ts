import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// The rules of every stylesheet, and where it may be imported.

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)).replaceAll('\\', '/'))
  .sort();
const sheets = files.filter((file) => file.endsWith('.css'));
const code = files.filter((file) => /\.tsx?$/.test(file));

/** The stylesheets that a source imports, as paths from the root. */
const importsOf = (file: string, text: string) =>
  [...text.matchAll(/from '(\.[^']+\.css)'|import '(\.[^']+\.css)'/g)].map(([, named, plain]) =>
    join(dirname(file), named ?? plain ?? '').replaceAll('\\', '/'),
  );

/** A stylesheet stands beside who imports it: a module beside its one component, one for the whole site in its folder. */
function misplaced(sources: readonly (readonly [file: string, text: string])[]): readonly string[] {
  return sources.flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((sheet) => dirname(sheet) !== dirname(file))
      .map((sheet) => `${file}: ${sheet}`),
  );
}

test('a stylesheet is imported from its own folder alone', () => {
  const sources = code.map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(misplaced(sources)).toEqual([]);
  expect(sources.flatMap(([file, text]) => importsOf(file, text)).length).toBeGreaterThan(sheets.length / 2);
  const planted = "import styles from '../results/Results.module.css';";
  expect(misplaced([['src/pages/try/TryRun.tsx', planted]])).toHaveLength(1);
});

test('a stylesheet has at most 200 lines', () => {
  const long = sheets.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  expect(long).toEqual([]);
});
