import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL('../../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Readonly<Record<string, Entry>> };
const places = Object.keys(packages);

test('names no download addresses, which hold for one registry only', () => {
  expect(places.filter((place) => packages[place]?.resolved)).toEqual([]);
});

test('has the hash of every package, so that a changed one is refused', () => {
  const unsure = places.filter((place) => {
    const { integrity = '', link } = packages[place] ?? {};
    return place !== '' && (link === true || !/^sha512-[\w+/]{86}==$/.test(integrity));
  });
  expect(unsure).toEqual([]);
  expect(places.length).toBeGreaterThan(100);
});

test('needs no package’s own script at install: none may run, and few would', () => {
  expect(readFileSync(new URL('../../../.npmrc', import.meta.url), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  // esbuild's makes its start quicker, fsevents' is for macOS, vnu-jar's looks for a Java; all work without.
  const names = places
    .filter((place) => packages[place]?.hasInstallScript)
    .map((place) => place.replace(/.*node_modules\//, ''));
  expect([...new Set(names)].filter((name) => !['esbuild', 'fsevents', 'vnu-jar'].includes(name))).toEqual(
    [],
  );
});

test('names the parts for every system, without which npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('holds one rolldown: with two, npm ci refuses it', () => {
  expect(places.filter((place) => place.endsWith('node_modules/rolldown'))).toHaveLength(1);
});
