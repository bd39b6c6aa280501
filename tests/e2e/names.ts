import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CARDS = 'quizzes/cards';

interface Cards {
  readonly cards: readonly { readonly soc: string; readonly name: string; readonly line: string }[];
}

/** The cards of all careers: the names that they go by on the pages, and what is said of each. */
export const CAREER_CARDS = readdirSync(CARDS).flatMap(
  (file) => (JSON.parse(readFileSync(join(CARDS, file), 'utf8')) as Cards).cards,
);

const { soc, title } = JSON.parse(readFileSync('public/data/careers.json', 'utf8')) as Record<
  'soc' | 'title',
  readonly string[]
>;

/** The name of a career by its code or its official title. */
export function nameOf(career: string): string {
  const code = soc[title.indexOf(career)] ?? career;
  const card = CAREER_CARDS.find((card) => card.soc === code);
  if (!card) throw new Error(`no card of ${career}`);
  return card.name;
}
