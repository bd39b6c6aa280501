import type { Item } from '../../engine/quiz';

/** Beyond nine a digit names no option any more, and a list of radios fills the screen. */
const MOST_RADIOS = 9;

/** Whether an item is asked by code that only the quizzes with such an item fetch. */
export function needsRareItem(item: Item): boolean {
  if (item.type === 'limit') return item.options.length > MOST_RADIOS;
  return item.type === 'slider' || item.type === 'multi' || item.type === 'rank';
}

type Other = typeof import('./RareItem').RareItem;
let other: Other | undefined;

/** Fetches what these items need to be asked; a page awaits it before it shows them, so that nothing suspends. */
export async function loadAsks(items: readonly Item[]): Promise<void> {
  if (items.some(needsRareItem)) other ??= (await import('./RareItem')).RareItem;
}

/** The component for an item that `isOther`; undefined until `loadAsks` has brought it. */
export function rareItem(): Other | undefined {
  return other;
}
