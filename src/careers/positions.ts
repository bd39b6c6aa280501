import type { TraitId } from '../engine/traits';

/** Where a career stands on a trait, 0–100, and how that is known. */
export interface Position {
  readonly value: number;
  readonly from: 'ratings' | 'related' | 'guide';
  /** Whether the words of the end that it is at hold for the career [T1]. */
  readonly said: boolean;
}

/** A career's positions alone, by trait: what a flower draws. */
export function positionsOf({
  positions,
}: {
  readonly positions: Readonly<Record<TraitId, Position>>;
}): Readonly<Record<TraitId, number>> {
  return mapValues(positions, ({ value }) => value);
}

/** The same of one row; a trait without a position stands where the average career does. */
export function positionsAt(
  { positions }: { readonly positions: Readonly<Record<TraitId, readonly number[]>> },
  row: number,
): Readonly<Record<TraitId, number>> {
  return mapValues(positions, (column) => column[row] ?? 50);
}

export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  map: (value: From, key: Key) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries(record) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value, key)])) as Record<Key, To>;
}
