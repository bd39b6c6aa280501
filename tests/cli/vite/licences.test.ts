import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { licenceOf, licencesText, packageOf } from '../../../src/cli/vite/licences';

const own = readFileSync('LICENSE', 'utf8');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fitpath-licences-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package as it lies in node_modules. */
function installed(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

describe('the package of a module', () => {
  test.each([
    ['/x/node_modules/react/index.js', '/x/node_modules/react'],
    ['/x/node_modules/@lingui/core/dist/index.mjs?v=1', '/x/node_modules/@lingui/core'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['\0/x/node_modules/react/index.js', '/x/node_modules/react'],
    ['C:\\x\\node_modules\\react\\index.js', 'C:/x/node_modules/react'],
    ['/x/src/app/main.tsx', undefined],
    ['\0virtual:fitpath/quizzes', undefined],
  ])('%s', (module, place) => {
    expect(packageOf(module)).toBe(place);
  });
});

describe('the licence of a package', () => {
  test('is what its package.json and its own text say', () => {
    const place = installed('a', { license: 'ISC' }, { 'LICENSE.md': 'Do as you like.\n' });
    expect(licenceOf(place, own)).toEqual({
      ...{ name: 'a', version: '1.2.3', licence: 'ISC', text: 'Do as you like.' },
    });
  });

  test.each(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0'])('may be %s', (license) => {
    expect(licenceOf(installed(license, { license }, { LICENSE: 'x' }), own).licence).toBe(license);
  });

  test.each(['GPL-3.0', 'AGPL-3.0-only', 'LGPL-2.1', 'CC-BY-NC-4.0', 'UNLICENSED', undefined])(
    'may not be %s: the build stops',
    (license) => {
      const place = installed(`no-${license ?? 'licence'}`, { license }, { LICENSE: 'x' });
      expect(() => licenceOf(place, own)).toThrow(/none of those that may be shipped/);
    },
  );

  test('that is MIT without a text gets the text, with its author’s name and not ours', () => {
    const { text } = licenceOf(installed('b', { license: 'MIT', author: 'Ann Bee <a@b.example>' }), own);
    expect(text).toMatch(/^Copyright \(c\) Ann Bee$/m);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text.match(/copyright \(c\)/gi)).toHaveLength(1);
  });

  test('without a text and an author stops the build', () => {
    expect(() => licenceOf(installed('c', { license: 'MIT' }), own)).toThrow(/no text/);
    expect(() => licenceOf(installed('d', { license: 'ISC', author: 'Ann' }), own)).toThrow(/no text/);
  });
});

test('packages are listed by name, and those of one text share it', () => {
  const shipped = [
    { name: 'b', version: '2.0.0', licence: 'MIT', text: 'Same text' },
    { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Same text' },
    { name: 'c', version: '3.0.0', licence: 'ISC', text: 'Another' },
  ];
  const text = licencesText(shipped);
  expect(text).toMatch(/ {2}a 1\.0\.0 \(MIT\)\n {2}b 2\.0\.0 \(MIT\)\n {2}c 3\.0\.0 \(ISC\)\n/);
  expect(text.match(/Same text/g)).toHaveLength(1);
  expect(text).toMatch(/a 1\.0\.0 \(MIT\)\nb 2\.0\.0 \(MIT\)\n\nSame text/);
});
