import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { quizSchema } from '../../content/check/quiz-schema';
import type { Outcome } from '../run/say';

export const SCHEMA_FILE = 'public/schema/quiz.schema.json';

/** `quiz -- schema`: writes what editors complete and check quiz files by. */
export async function writeSchema(root: string): Promise<Outcome> {
  const file = join(root, SCHEMA_FILE);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, schemaText());
  return { code: 0, out: `Wrote ${SCHEMA_FILE}` };
}

/** The shape of a quiz file as JSON Schema (draft 7). What files refer to is `check`'s to say. */
export function schemaText(): string {
  // Trimming has no word in JSON Schema; all else has.
  const schema = toJsonSchema(quizSchema, { typeMode: 'input', ignoreActions: ['trim'] });
  return `${JSON.stringify({ title: 'A Fitpath quiz', ...schema }, null, 2)}\n`;
}
