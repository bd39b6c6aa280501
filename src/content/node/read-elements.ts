import { join } from 'node:path';
import { parseElementWords, type ElementWords } from '../check/elements';
import type { Parsed } from '../check/problem';
import { readText } from './read-text';

/** What work asks, in our words; each element of the compiled tables has its own [E1]. */
export async function readElementWords(root: string): Promise<Parsed<ElementWords>> {
  const file = 'quizzes/elements.json';
  const text = await readText(file, join(root, file));
  return text.ok ? parseElementWords(file, text.value, await compiledElements(root)) : text;
}

/** The elements that the compiled tables name; none where these cannot be read, which the data's own reader says. */
export async function compiledElements(root: string): Promise<readonly string[]> {
  const tables = await readText('public/data/tables.json', join(root, 'public/data/tables.json'));
  if (!tables.ok) return [];
  try {
    return Object.keys((JSON.parse(tables.value) as { elements: object }).elements);
  } catch {
    return [];
  }
}
