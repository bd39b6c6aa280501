import type { Item, Response } from '../../engine/quiz';

/** What a component that asks an item is given, whatever the item's type. */
export interface AskProps<Own extends Item = Item> {
  readonly item: Own;
  /** What was answered before, if anything; null was skipped. */
  readonly answered: Response | undefined;
  /** Focus the question when it appears, so that it is read out. */
  readonly takesFocus: boolean;
  /** A pointer's tap or a digit key that settles the answer moves on by itself. */
  readonly movesOn: boolean;
  /** `goesOn` tells whether the person meant to go on, or only to choose. */
  readonly onAnswer: (response: Response, goesOn: boolean) => void;
}
