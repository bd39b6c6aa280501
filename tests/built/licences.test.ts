import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What package.json names among `dependencies` and no browser gets, with the reason. */
const NOT_SHIPPED = {
  'react-router-dom': 'hands on what react-router has, which is listed',
};

/** `  react 19.3.1 (MIT)` at the head of the list. */
const listed = (text: string) =>
  [...text.matchAll(/^ {2}(\S+) (\S+) \(([^)]+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
    ...{ name, version, licence },
  }));

test('every package and typeface that is shipped is listed with a licence that allows it', () => {
  const text = readFileSync('dist/licences.txt', 'utf8');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { version: string; dependencies?: Record<string, string> }>>;
  };
  const names = listed(text).map(({ name }) => name);
  const wanted = Object.keys(lock.packages['']?.dependencies ?? {}).filter((name) => !(name in NOT_SHIPPED));
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  // What these bring along.
  for (const name of ['scheduler', 'react-router', 'motion-dom', 'd3-interpolate', 'pluralize'])
    expect(names).toContain(name);
  for (const { name, version, licence } of listed(text)) {
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    expect([
      'MIT',
      'ISC',
      'BSD-2-Clause',
      'BSD-3-Clause',
      '0BSD',
      'Apache-2.0',
      'OFL-1.1',
      'CC0-1.0',
    ]).toContain(licence);
    // Once in the list, and once above the text of its licence.
    expect(text.split(`${name} ${version} (${licence})\n`).length, name).toBeGreaterThanOrEqual(3);
  }
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toMatch(/Copyright \(c\) (Meta Platforms|Facebook)/);
});
