import { tellingOptions, type Item, type Response } from './quiz';
import type { TraitId } from './traits';

/** What one response says about one trait: a value 0–100, and the key of the item where its kind carries an agreeing style. */
export interface Evidence {
  readonly trait: TraitId;
  readonly value: number;
  /** 1 or −1 for `agree`; 0 for every kind of item on which agreeing is no answer. */
  readonly key: 1 | -1 | 0;
}

/**
 * The evidence in one response [S1–S4] [S9–S12]. Reverse-keying happens here and nowhere else: a response to an item
 * keyed − counts as 100 minus its value. A skipped item gives none, since missing is never zero.
 */
export function evidenceOf(item: Item, response: Response): readonly Evidence[] {
  if (response === null) return [];
  if ('measures' in item) {
    const agrees = item.type === 'agree';
    const value = agrees ? ((response as number) - 1) * 25 : (response as number);
    return Object.entries(item.measures).map(([trait, key]) => ({
      trait,
      value: key === 1 ? value : 100 - value,
      key: agrees ? key : 0,
    }));
  }
  const options = tellingOptions(item);
  const chosen = [response].flat();
  const all = chosen.flatMap((id, place) => {
    const option = options.find((candidate) => candidate.id === id);
    // The first in full, the middle of a ranking nothing, the last mirrored [S11].
    const weight = item.type === 'rank' ? 1 - (2 * place) / (chosen.length - 1) : 1;
    return Object.entries(option?.evidence ?? {}).map(([trait, value]) => ({
      trait,
      value: value * weight + 50 * (1 - weight),
    }));
  });
  return [...new Set(all.map((piece) => piece.trait))].map((trait) => {
    const pieces = all.filter((piece) => piece.trait === trait);
    return { trait, value: pieces.reduce((sum, piece) => sum + piece.value, 0) / pieces.length, key: 0 };
  });
}
