import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { cardsSchema } from '../../content/check/cards/card-schema';
import { searchWordsSchema } from '../../content/check/cards/parse-search-words';
import { topicsSchema } from '../../content/check/cards/topics-schema';
import { elementsSchema } from '../../content/check/elements';
import { offersSchema } from '../../content/check/offers/offers-schema';
import { quizSchema } from '../../content/check/quiz-schema';
import { readContent, type AllContent } from '../../content/node/read-content';
import type { Outcome } from '../run/say';
import { listProblems } from './outcome';
import { described, describedQuiz, OFFER_WORDS } from './schema-words';

const FOLDER = 'public/schema';

/** The formats that editors can complete and check as somebody types, by the names of their files. */
const FORMATS = {
  'quiz.schema.json': { title: 'A Fitpath quiz', shape: quizSchema },
  'cards.schema.json': { title: 'Fitpath: the cards of a group of careers', shape: cardsSchema },
  'elements.schema.json': { title: 'Fitpath: what work asks', shape: elementsSchema },
  'offers.schema.json': { title: 'Offers of a college or a fair, for Fitpath', shape: offersSchema },
  'search-words.schema.json': { title: 'Fitpath: everyday words of search', shape: searchWordsSchema },
  'topics.schema.json': { title: 'Fitpath: the topics', shape: topicsSchema },
} as const;

/** `quiz -- schema`: writes what editors complete and check the files of quizzes, offers, cards, topics, elements and everyday words by. */
export async function writeSchemas(root: string): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return { code: 1, out: listProblems(content.problems) };
  await mkdir(join(root, FOLDER), { recursive: true });
  const files = schemaFiles(content.value);
  await Promise.all(files.map(({ file, text }) => writeFile(join(root, file), text)));
  return { code: 0, out: files.map(({ file }) => `Wrote ${file}`).join('\n') };
}

/** The shapes as JSON Schema (draft 7), that of quizzes with the ids that it may name. How words read is `check`'s to say. */
export function schemaFiles({
  traits,
  topics,
  bank,
}: Pick<AllContent, 'traits' | 'topics' | 'bank'>): readonly {
  readonly file: string;
  readonly text: string;
}[] {
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const ids = { traits: traits.ids, topics: idsOf(topics), bank: idsOf(bank) };
  return Object.entries(FORMATS).map(([name, { title, shape }]) => {
    // Trimming has no word in JSON Schema, and half points have none.
    const plain = toJsonSchema(shape, { typeMode: 'input', ignoreActions: ['trim', 'check'] });
    const schema =
      shape === quizSchema
        ? describedQuiz(plain, ids)
        : shape === offersSchema
          ? described(plain, OFFER_WORDS)
          : plain;
    return { file: `${FOLDER}/${name}`, text: `${JSON.stringify({ title, ...schema }, null, 2)}\n` };
  });
}
