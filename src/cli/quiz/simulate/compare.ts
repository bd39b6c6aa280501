import type { Careers } from '../../../careers/career';
import { traitsOf, type Item, type Quiz } from '../../../engine/quiz';
import type { TraitId } from '../../../engine/traits';

/**
 * The same quiz in an order that asks everybody the same: each trait once, those first on which the careers of the pool
 * vary most, then each again. The keys alternate as far as the items have both.
 */
export function inFixedOrder(
  quiz: Quiz,
  careers: Careers,
  rows: readonly number[],
  traits: readonly TraitId[],
): Quiz {
  const spread = new Map(
    traits.map((trait) => [trait, variance(rows.map((row) => at(careers, trait, row)))]),
  );
  const order = [...traits].sort((a, b) => (spread.get(b) ?? 0) - (spread.get(a) ?? 0));
  const left = new Set(quiz.items);
  const items: Item[] = [];
  while (left.size > 0) {
    const before = left.size;
    for (const trait of order) {
      const ofTrait = [...left].filter((item) => traitsOf(item)[0] === trait);
      const wanted = items.length % 2 === 0 ? 1 : -1;
      const next =
        ofTrait.find((item) => 'measures' in item && item.measures[trait] === wanted) ?? ofTrait[0];
      if (next && left.delete(next)) items.push(next);
    }
    if (left.size === before) break;
  }
  return { ...quiz, flow: { ...quiz.flow, order: 'fixed' }, items };
}

function at(careers: Careers, trait: TraitId, row: number): number {
  return careers.positions[trait]?.[row] ?? 50;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
