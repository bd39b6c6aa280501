import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOfH5p, isZip } from '../../../src/content/import/zip';
import { zipOf } from './zip-of';

const FILES = {
  'h5p.json': '{}',
  'content/content.json': '{"personalities": "á"}',
  'content/images/a.png': 'x',
};

it.each([0, 8] as const)('reads the content of an .h5p, packed by method %i', async (method) => {
  const zip = zipOf(FILES, method);
  expect(isZip(zip)).toBe(true);
  expect(await contentOfH5p(zip)).toBe(FILES['content/content.json']);
});

it('finds nothing in other bytes, those of a bent zip among them', async () => {
  expect(await contentOfH5p(zipOf({ 'a.txt': 'a' }, 8))).toBeUndefined();
  const zip = zipOf(FILES, 8);
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bent = cut ? zip.slice(0, at) : zip.with(at, byte);
      expect(['string', 'undefined']).toContain(typeof (await contentOfH5p(bent)));
    }),
    { numRuns: 60 },
  );
  expect(await contentOfH5p(zipOf({ 'content/content.json': ' '.repeat(6_000_000) }, 8))).toBeUndefined();
});
