import type { ComponentType } from 'react';
import type { Item } from '../../engine/quiz';
import { importAnew } from '../../site/import-anew';
import type { AskProps } from './ask-props';

/** Beyond nine a digit names no option any more, and a list of radios fills the screen. */
const MOST_RADIOS = 9;

type Asking = ComponentType<AskProps>;
interface Code {
  readonly default: Asking;
}

/** Chunks that only the quizzes with such an item fetch. */
const chunks = {
  topics: () => import('./Topics') as Promise<Code>,
  rareItem: () => import('./RareItem') as Promise<Code>,
};
/** The components that have come. */
export const loadedAsks: { [Chunk in keyof typeof chunks]?: Asking } = {};
let tries = 0;

/** The chunk that asks an item; undefined for one that every quiz can ask. */
export function askedBy(item: Item): keyof typeof chunks | undefined {
  if (item.type === 'topics') return 'topics';
  const isLong = item.type === 'limit' && item.options.length > MOST_RADIOS;
  return isLong || /slider|multi|rank|know/.test(item.type) ? 'rareItem' : undefined;
}

/** Fetches what asks an item, where that is a chunk of its own. */
export async function loadAsk(item: Item): Promise<Asking | undefined> {
  const by = askedBy(item);
  return (
    by && (loadedAsks[by] ??= (await chunks[by]().catch((error) => importAnew<Code>(error, ++tries))).default)
  );
}
