import { expect, it } from 'vitest';
import { readImport } from '../../../src/pages/try/import/read-import';
import { CSV, H5P } from '../../content/import/fixtures';
import { zipOf } from '../../content/import/zip-of';

it('reads a text, a file of text and an .h5p', async () => {
  const h5p = zipOf({ 'h5p.json': '{}', 'content/content.json': JSON.stringify(H5P) }, 8);
  const kinds = [
    CSV,
    new Blob([CSV]),
    new Blob([h5p]),
    new Blob([h5p.slice(0, 90)]),
    new Blob([new Uint8Array([0, 255])]),
    '',
  ];
  const read = await Promise.all(kinds.map(readImport));
  expect(read.map((imported) => imported?.kind)).toEqual([
    'csv',
    'csv',
    'h5p',
    undefined,
    undefined,
    undefined,
  ]);
});
