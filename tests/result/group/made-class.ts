import { readFileSync } from 'node:fs';
import { encodeResult } from '../../../src/engine/code/result-code';
import type { TraitId } from '../../../src/engine/traits';

/** The ids of the shipped traits, in their order. */
export const TRAITS: readonly TraitId[] = (
  JSON.parse(readFileSync('quizzes/traits.json', 'utf8')) as { readonly traits: { readonly id: string }[] }
).traits.map(({ id }) => id);

/** Kinds of students: what they are high and low in, and what they pick. */
const KINDS = [
  {
    high: ['hands', 'outdoors', 'physical'],
    low: ['desk', 'tech', 'persuading'],
    picked: ['building', 'engines'],
  },
  { high: ['care', 'social', 'purpose', 'health'], low: ['desk', 'outdoors'], picked: ['body', 'minds'] },
  {
    high: ['tech', 'analytical', 'desk'],
    low: ['care', 'outdoors', 'physical'],
    picked: ['code', 'inventing'],
  },
  { high: ['creative', 'independent'], low: ['routine', 'precise', 'hands'], picked: ['art', 'body'] },
];

/** Codes of results of a class: the same for the same numbers, and no two alike. Every student took the quiz that is named. */
export function madeCodes(
  students: number,
  quiz = 'career-explorer',
  asked: readonly TraitId[] = TRAITS,
): readonly string[] {
  return Array.from({ length: students }, (_, at) => {
    const { high, low, picked } = KINDS[at % KINDS.length] ?? { high: [], low: [], picked: [] };
    const evidence = asked.map((trait, i) => {
      const noise = ((at * 37 + i * 53 + at * i * 11) % 41) - 20;
      const middle = high.includes(trait) ? 80 : low.includes(trait) ? 18 : 52;
      const mean = Math.min(100, Math.max(0, middle + noise / 2 + (at % 10) / 2));
      return { trait, mean: Math.round(mean * 2) / 2, evidence: 1 + ((at + i) % 2), keys: 0 };
    });
    return encodeResult({ quiz, evidence, picked }, TRAITS);
  });
}
