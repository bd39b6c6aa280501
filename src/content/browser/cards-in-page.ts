import type { CardsFile } from '../../careers/named/cards';

/**
 * The names and lines of all careers, as the prerendered index shows them, so that it need not fetch what it has; by the codes
 * of the dataset's rows. undefined where another page stands, or where the browser has already changed what this one says.
 */
export function cardsInPage(): ((socs: readonly string[]) => CardsFile) | undefined {
  // A worker has no page.
  if (typeof document === 'undefined') return undefined;
  const cards = new Map<string, readonly (string | undefined)[]>();
  for (const card of document.querySelectorAll('[data-cards] > li')) {
    const [, soc = ''] = /([\d.-]+)$/.exec(card.querySelector('a')?.pathname ?? '') ?? [];
    cards.set(soc, [...card.children].slice(0, 2).map(plainText));
  }
  const said = [...cards.values()].flat();
  if (said.length === 0 || said.includes(undefined)) return undefined;
  const column = (at: number) => (soc: string) => cards.get(soc)?.[at] ?? '';
  return (socs) => ({ version: 1, name: socs.map(column(0)), line: socs.map(column(1)) });
}

/** What an element says; a translator puts elements of its own into it. */
function plainText({ childElementCount, textContent }: Element): string | undefined {
  return childElementCount === 0 ? textContent : undefined;
}
