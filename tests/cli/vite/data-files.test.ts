import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { writeData } from '../../../src/cli/site/write-files';
import { dataFolderOf, madeTexts } from '../../../src/cli/vite/data-files';
import { readContent, type AllContent } from '../../../src/content/node/read-content';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let all: AllContent;
beforeAll(async () => {
  const read = await readContent(root);
  if (!read.ok) throw new Error('the content has problems');
  all = read.value;
});

test('the dataset’s folder is named for its content: the same twice, another when one figure changes', async () => {
  const folder = dataFolderOf(root, await madeTexts(all));
  expect(folder).toMatch(/^assets\/[0-9a-f]{10}\/data\/$/);
  expect(dataFolderOf(root, await madeTexts(all))).toBe(folder);
  const text = JSON.stringify(all.careersJson).replace('"29-1141.00"', '"29-1141.99"');
  const other = { ...all, careersJson: JSON.parse(text) as unknown };
  expect(dataFolderOf(root, await madeTexts(other))).not.toBe(folder);
});

test('compiled files stand beside the made ones, which win over what was compiled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fitpath-data-'));
  await mkdir(join(folder, 'public/data/schools'), { recursive: true });
  await writeFile(join(folder, 'public/data/careers.json'), 'compiled');
  await writeFile(join(folder, 'public/data/schools/51.json'), 'schools');
  const texts = [{ name: 'careers.json', text: 'made' }];
  writeData(join(folder, 'dist'), texts, folder);
  writeData(join(folder, 'dist/es'), texts);
  expect(await readFile(join(folder, 'dist/careers.json'), 'utf8')).toBe('made');
  expect(await readFile(join(folder, 'dist/schools/51.json'), 'utf8')).toBe('schools');
  expect(await readdir(join(folder, 'dist/es'))).toEqual(['careers.json']);
  await rm(folder, { recursive: true });
});
