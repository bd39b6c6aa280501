import type { Candidates } from '../../../../engine/asking/candidates';
import { evidenceOf } from '../../../../engine/evidence';
import { sumPieces } from '../../../../engine/profile';
import type { Item, Quiz, Response } from '../../../../engine/quiz';
import type { TraitId } from '../../../../engine/traits';
import { assess } from '../../../../result/assess';

/** Which of what a quiz ranks one answer alone brings forward, and which it puts last, by name; undefined where it says nothing. */
export function effectOf(
  quiz: Quiz,
  item: Item,
  response: Response,
  dataset: Candidates,
  traits: readonly TraitId[],
): { readonly up: readonly string[]; readonly down: string } | undefined {
  const evidence = sumPieces(evidenceOf(item, response), traits);
  if (evidence.length === 0) return undefined;
  const { matches } = assess({ quiz, evidence, session: null }, dataset).ranking;
  const [first, second] = matches;
  const last = matches.at(-1);
  if (!first || !last || first.score - last.score < 1e-6) return undefined;
  return {
    up: [first, ...(second && second !== last ? [second] : [])].map(({ name }) => name),
    down: last.name,
  };
}
