import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../../src/cli/quiz/schema';
import { readContent } from '../../../src/content/node/read-content';

const content = await readContent('.');
if (!content.ok) throw new Error('the shipped content has problems: npm run quiz -- check');
const all = schemaFiles(content.value);
const quizzes = all.find(({ file }) => file.endsWith('/quiz.schema.json'))!;

it('public/schema/ is as the command would write it', () => {
  expect(readdirSync('public/schema').map((name) => `public/schema/${name}`)).toEqual(
    all.map(({ file }) => file).sort(),
  );
  for (const { file, text } of all)
    expect(readFileSync(file, 'utf8') === text, `npm run quiz -- schema makes ${file} anew`).toBe(true);
});

it.each(all)('[Q1] $file allows itself to be named, and no unknown key', ({ text }) => {
  const schema = JSON.parse(text);
  expect(schema.properties.$schema).toEqual({ type: 'string' });
  const open: string[] = [];
  JSON.stringify(schema, (key, value: { properties?: object; additionalProperties?: boolean } | null) => {
    if (value?.properties && value.additionalProperties !== false) open.push(key);
    return value;
  });
  expect(open).toEqual([]);
});

it('every key of a quiz says what it is, and what names a trait, a topic or an item of the bank offers them all', () => {
  const silent: string[] = [];
  const offered = new Map<string, number>();
  JSON.stringify(
    JSON.parse(quizzes.text),
    (_, value: { properties?: Record<string, Record<string, unknown>> } | null) => {
      for (const [key, own] of Object.entries(value?.properties ?? {})) {
        if (key !== '$schema' && !('description' in own) && !('$ref' in own)) silent.push(key);
        const named = own['propertyNames'] ?? (key === 'of' ? own['items'] : own);
        const { enum: choices } = named as { enum?: readonly string[] };
        if (choices && key !== 'order') offered.set(key, choices.length);
      }
      return value;
    },
  );
  expect(silent).toEqual([]);
  const { traits, topics, bank } = content.value;
  expect(Object.fromEntries(offered)).toMatchObject({
    ...{ measures: traits.ids.length, evidence: traits.ids.length, trait: traits.ids.length },
    ...{ of: topics.length, use: bank.length },
  });
});
