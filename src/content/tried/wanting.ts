import type { Candidates } from '../../engine/asking/candidates';
import { MODEL } from '../../engine/model';
import { NOISE } from '../../engine/profile';
import { traitsOf, type Item, type Quiz } from '../../engine/quiz';
import type { TraitId } from '../../engine/traits';
import { named, takenFor, type Came, type Kind } from './groups';
import type { AskedItem, Wanting } from './tried';

/** So many pairs are named, of those that are mixed up for at least this share of their people. */
const PAIRS = 2;
const MIXED_UP = 0.15;
/** Points that two have to lie apart on a trait for a question about it to part them. */
const APART = 10;
const TRAITS = 2;
const ITEMS = 3;

interface Asking {
  readonly quiz: Quiz;
  readonly candidates: Candidates;
  readonly traits: readonly TraitId[];
  readonly bank: readonly Item[];
  /** How often each item was shown to how many. */
  readonly items: readonly AskedItem[];
  readonly people: number;
}

/**
 * The pairs most often taken for one another, and what would part them; without such a pair what would tell most about all. Of major
 * groups no pairs are made: too few people of each are tried.
 */
export function wantingIn(
  asking: Asking,
  kinds: readonly Kind[],
  came: readonly Came[],
  rows: readonly number[],
  focus?: number,
): readonly Wanting[] {
  if (focus !== undefined) return [told(asking, (column) => farFrom(column, rows, column[focus] ?? 50))];
  const alone = kinds.filter(({ rows }) => rows.length === 1);
  const taken = takenFor(alone, came);
  const people = alone.map(({ rows }) => came.filter(({ row }) => rows.includes(row)).length);
  const pairs = alone.flatMap((one, a) =>
    alone.slice(a + 1).flatMap((other, after) => {
      const b = a + 1 + after;
      const mixedUp = (taken[a]?.[b] ?? 0) + (taken[b]?.[a] ?? 0);
      const of = (people[a] ?? 0) + (people[b] ?? 0);
      return mixedUp > 1 && mixedUp >= MIXED_UP * of ? [{ one, other, mixedUp, of }] : [];
    }),
  );
  pairs.sort((a, b) => b.mixedUp / b.of - a.mixedUp / a.of);
  if (pairs.length === 0)
    return [
      told(
        asking,
        (column) => Math.SQRT2 * farFrom(column, rows, mean(rows.map((row) => column[row] ?? 50))),
      ),
    ];
  return pairs.slice(0, PAIRS).map(({ one, other, mixedUp, of }) => ({
    ...{ between: [named(one), named(other)] as const, mixedUp, of },
    ...told(asking, (column) => {
      const at = (kind: Kind) => mean(kind.rows.map((row) => column[row] ?? 50));
      return Math.abs(at(one) - at(other));
    }),
  }));
}

/**
 * The traits of which one more question would tell most, and what the bank has on them. A question tells ½d²(1/v(n + 1) − 1/v(n)), with d the
 * distance, n the questions on the trait that somebody was asked already, the mean, and v(n) = τ² + σ²/n as in the match [M1].
 */
function told(
  { quiz, candidates, traits, bank, items: shown, people }: Asking,
  apartOn: (column: readonly number[]) => number,
): Wanting {
  const wanted = traits
    .flatMap((trait) => {
      const column = candidates.positions[trait];
      const apart = column ? Math.round(apartOn(column)) : 0;
      const asking = quiz.items.filter((item) => traitsOf(item).includes(trait)).map(({ id }) => id);
      const seen = shown.reduce((sum, item) => sum + (asking.includes(item.id) ? item.seen : 0), 0);
      const each = seen / people;
      const asked = asking.length;
      const gain = apart ** 2 * (weight(each + 1) - weight(each));
      return apart >= APART ? [{ trait, apart, asked, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain)
    .slice(0, TRAITS);
  const items = new Set<Item>();
  for (const [at, { trait }] of wanted.entries())
    for (const item of bankAbout(trait, quiz, bank).slice(0, at === 0 ? ITEMS - 1 : 1)) items.add(item);
  return {
    traits: wanted.map(({ trait, apart, asked }) => ({ trait, apart, asked })),
    items: [...items].map(({ id, prompt }) => ({ id, prompt })),
  };
}

function weight(asked: number): number {
  return asked === 0 ? 0 : 1 / (MODEL.straying ** 2 + NOISE ** 2 / asked);
}

/** What the bank asks about a trait and the quiz does not, what is about it alone first, then what turns the key that the quiz has most of. */
function bankAbout(trait: TraitId, quiz: Quiz, bank: readonly Item[]): readonly Item[] {
  const keyOf = (item: Item) => (item.type === 'agree' ? (item.measures[trait] ?? 0) : 0);
  const balance = quiz.items.reduce((sum, item) => sum + keyOf(item), 0);
  const cost = (item: Item) =>
    10 * (new Set(traitsOf(item)).size - 1) +
    (item.type === 'agree' ? 0 : 5) +
    Math.sign(balance) * keyOf(item);
  return bank
    .filter(
      (item) =>
        traitsOf(item).includes(trait) &&
        !item.showIf &&
        !quiz.items.some(({ id, prompt }) => id === item.id || prompt === item.prompt),
    )
    .sort((a, b) => cost(a) - cost(b));
}

/** The root of the mean squared distance of some rows from a place. */
function farFrom(column: readonly number[], rows: readonly number[], place: number): number {
  return Math.sqrt(mean(rows.map((row) => ((column[row] ?? 50) - place) ** 2)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
