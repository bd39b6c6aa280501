// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL('../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Readonly<Record<string, Entry>> };
const places = Object.keys(packages);

test('names no download addresses, which hold for one registry only', () => {
  expect(places.filter((place) => packages[place]?.resolved)).toEqual([]);
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
