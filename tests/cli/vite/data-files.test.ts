import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { dataFolderOf, moveCompiled } from '../../../src/cli/vite/data-files';
import { readContent, type AllContent } from '../../../src/content/node/read-content';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let all: AllContent;
beforeAll(async () => {
  const read = await readContent(root);
  if (!read.ok) throw new Error('the content has problems');
  all = read.value;
});

test('the dataset’s folder is named for its content: the same twice, another when one figure changes', async () => {
  const folder = await dataFolderOf(root, all);
  expect(folder).toMatch(/^assets\/[0-9a-f]{10}\/data\/$/);
  expect(await dataFolderOf(root, all)).toBe(folder);
  const text = JSON.stringify(all.careersJson).replace('"29-1141.00"', '"29-1141.99"');
  expect(await dataFolderOf(root, { ...all, careersJson: JSON.parse(text) as unknown })).not.toBe(folder);
});

test('compiled files move beside the made ones, which win over what was compiled', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'fitpath-data-'));
  const made = join(dist, 'assets/0/data');
  await mkdir(made, { recursive: true });
  await mkdir(join(dist, 'data/schools'), { recursive: true });
  await writeFile(join(made, 'careers.json'), 'made');
  await writeFile(join(dist, 'data/careers.json'), 'compiled');
  await writeFile(join(dist, 'data/schools/51.json'), 'schools');
  await moveCompiled(dist, 'assets/0/data/');
  expect(await readFile(join(made, 'careers.json'), 'utf8')).toBe('made');
  expect(await readFile(join(made, 'schools/51.json'), 'utf8')).toBe('schools');
  expect(await readdir(dist)).toEqual(['assets']);
  await rm(dist, { recursive: true });
});
