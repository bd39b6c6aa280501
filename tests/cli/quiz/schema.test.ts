import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../../src/cli/quiz/schema';

it('public/schema/ is as the command would write it', () => {
  const files = schemaFiles();
  expect(readdirSync('public/schema').map((name) => `public/schema/${name}`)).toEqual(
    files.map(({ file }) => file).sort(),
  );
  for (const { file, text } of files)
    expect(readFileSync(file, 'utf8') === text, `npm run quiz -- schema makes ${file} anew`).toBe(true);
});

it.each(schemaFiles())('[Q1] $file allows itself to be named, and no unknown key', ({ text }) => {
  const schema = JSON.parse(text);
  expect(schema.properties.$schema).toEqual({ type: 'string' });
  const open: string[] = [];
  JSON.stringify(schema, (key, value: { properties?: object; additionalProperties?: boolean } | null) => {
    if (value?.properties && value.additionalProperties !== false) open.push(key);
    return value;
  });
  expect(open).toEqual([]);
});
