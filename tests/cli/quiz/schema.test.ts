import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../../src/cli/quiz/schema';

it('public/schema/quiz.schema.json is as the command would write it', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8') === schemaText(), 'npm run quiz -- schema makes it anew').toBe(
    true,
  );
});

it('[Q1] the schema allows itself to be named, and no unknown key', () => {
  const schema = JSON.parse(schemaText());
  expect(schema.properties.$schema).toEqual({ type: 'string' });
  const open: string[] = [];
  JSON.stringify(schema, (key, value: { properties?: object; additionalProperties?: boolean } | null) => {
    if (value?.properties && value.additionalProperties !== false) open.push(key);
    return value;
  });
  expect(open).toEqual([]);
});
