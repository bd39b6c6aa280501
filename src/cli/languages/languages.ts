import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The language that everything is written in first, and that stands in where a translation is missing. */
export const SOURCE = 'en';

/** Where a language's words for the pages stand, below the project's folder. */
export const pagesFolder = (language: string) => `src/i18n/locales/${language}`;

/** Where a language's words for what authors write stand. */
export const contentFolder = (language: string) => `quizzes/locales/${language}`;

/** Every language that there are words for, the source first. */
export function languagesOf(root: string): readonly string[] {
  const found = readdirSync(join(root, 'src/i18n/locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SOURCE)
    .map((entry) => entry.name);
  return [SOURCE, ...found.sort()];
}
