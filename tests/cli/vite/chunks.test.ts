import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { data, ENTRY, everyVisit, later, pages } from '../../../src/cli/vite/chunks';
import { laid } from '../../../src/cli/vite/laid';
import { layChunks } from '../../../src/cli/vite/lay-chunks';

const tables = { ...laid, ...pages, later: Object.values(later), everyVisit };
const isServed = (name: string) =>
  Object.values(data).some((one) => one === name) ||
  existsSync(name.replace('virtual:fitpath/messages/', 'src/i18n/locales/en/') + '.po');

test('every path that the table of chunks names is a file, every virtual module one that is served', () => {
  for (const [chunk, names] of Object.entries(tables))
    for (const name of names)
      expect(name.startsWith('virtual:') ? isServed(name) : existsSync(name), `${chunk}: ${name}`).toBe(true);
  expect(existsSync(ENTRY)).toBe(true);
});

test('a file and its stylesheet are laid into the same one chunk, whatever else is named like it into none', () => {
  const groups = layChunks('/site');
  const idOf = (path: string) => (path.startsWith('\0') ? path : `/site/${path}`);
  const chunksOf = (path: string) =>
    groups.flatMap(({ name, test: takes }) =>
      (takes instanceof RegExp ? takes.test(idOf(path)) : takes(idOf(path))) ? [name] : [],
    );
  expect(chunksOf('src/components/Button.tsx')).toEqual(['answers']);
  expect(chunksOf('src/components/Button.module.css?used')).toEqual(['answers']);
  expect(chunksOf('src/components/item/Choices.module.css')).toEqual(['answers']);
  expect(chunksOf('\0virtual:fitpath/messages/states')).toEqual(['shown']);
  expect(chunksOf('node_modules/react/index.js')).toEqual(['vendor']);
  expect(chunksOf('src/components/ButtonRow.tsx')).toEqual([]);
  expect(chunksOf('src/session/past.ts')).toEqual([]);
});
