import {
  traitsOf,
  type Item,
  type KnowledgeItem,
  type ListItem,
  type Option,
  type PictureItem,
  type Response,
  type SingleItem,
} from '../../engine/quiz';
import { POINTS, type Person } from './people';

/**
 * How a simulated person answers an item; `noise` is the sd of one response, in points.
 *
 * To a statement: 50 + 25·(±spread·value + level) and noise, at the nearest of its five points, the value being the mean
 * of those of its traits; a slider likewise but without the level, since it agrees with nothing. Of options the one whose evidence lies nearest to what the person holds
 * of themselves just now, spread·value and noise, on all traits that any option speaks about; where an option does not
 * speak, it stands at 50; of options that all say nothing any is taken, one as often as another. A `multi` takes those that lie nearer than an option which says nothing, a `rank` puts the nearest
 * first, a `limit` sets none where it can, and of topics are picked those that the person was drawn with.
 */
export function answerOf(item: Item, person: Person, noise: number): Response {
  if (item.type === 'limit') return item.options.find((option) => option.value === null)?.id ?? null;
  if (item.type === 'topics') return person.picks(item);
  const deviate = person.noise(item.id);
  const held = (trait: string) => POINTS * person.spread * (person.traits[trait] ?? 0);
  if ('measures' in item) {
    const keyed = Object.entries(item.measures).map(([trait, key]) => key * held(trait));
    const level = item.type === 'agree' ? POINTS * person.level : 0;
    const value = 50 + mean(keyed) + level + noise * deviate();
    return item.type === 'agree'
      ? 1 + within(0, 4, Math.round(value / 25))
      : within(0, 100, Math.round(value));
  }
  const said = new Set(traitsOf(item));
  // Who knows what has nothing to do with who fits: what is right is guessed.
  if (item.type === 'knowledge' || said.size === 0) return anyOf(item, deviate);
  const now = new Map([...said].map((trait) => [trait, 50 + held(trait) + noise * deviate()]));
  const near = [...item.options].sort((a, b) => distance(a.evidence, now) - distance(b.evidence, now));
  if (item.type === 'rank') return near.map((option) => option.id);
  if (item.type !== 'multi') return near[0]?.id ?? null;
  const likelier = (option: Option) => distance(option.evidence, now) < distance({}, now);
  return item.options.filter(likelier).map((option) => option.id);
}

/** By chance: a normal deviate for each option, and those of the highest are taken. */
function anyOf(item: SingleItem | PictureItem | ListItem | KnowledgeItem, deviate: () => number): Response {
  const options = item.options.map(({ id }) => ({ id, at: deviate() })).sort((a, b) => b.at - a.at);
  if (item.type === 'rank') return options.map(({ id }) => id);
  if (item.type === 'multi') return options.filter(({ at }) => at > 0).map(({ id }) => id);
  return options[0]?.id ?? null;
}

function distance(evidence: Option['evidence'], now: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [trait, value] of now) sum += ((evidence[trait] ?? 50) - value) ** 2;
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value));
}
