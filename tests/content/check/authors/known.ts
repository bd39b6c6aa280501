import { readdirSync, readFileSync } from 'node:fs';
import type { Item } from '../../../../src/engine/quiz';
import type { Topic } from '../../../../src/engine/topic';
import type { Known } from '../../../../src/content/check/known';

const read = (file: string) => JSON.parse(readFileSync(`quizzes/${file}`, 'utf8')) as unknown;
const { traits } = read('traits.json') as {
  traits: { id: string; low: { pole: string }; high: { pole: string } }[];
};

/** What the checker knows of the site: its traits, topics and bank, and a few careers. */
export const KNOWN: Known = {
  traits: traits.map(({ id }) => id),
  poles: Object.fromEntries(traits.map(({ id, low, high }) => [id, { low: low.pole, high: high.pole }])),
  careers: ['29-2072.00', '47-2111.00', '47-2221.00', '51-4121.00'],
  careerNames: {
    name: ['Medical records specialist', 'Electrician', 'Ironworker', 'Welder'],
    title: [
      'Medical Records Specialists',
      'Electricians',
      'Structural Iron and Steel Workers',
      'Welders, Cutters, Solderers, and Brazers',
    ],
  },
  allTopics: (read('topics.json') as { topics: Topic[] }).topics,
  bank: readdirSync('quizzes/items').flatMap((file) => (read(`items/${file}`) as { items: Item[] }).items),
  hasFile: (name) => ['images/shop.svg', 'images/site.svg'].includes(name),
};
