import { useLocation } from 'react-router-dom';
import type { Offers } from '../../../engine/offers';
import { fairIn, useOffersHere, type OffersHere } from '../../../site/offers';
import { useSite } from '../../../site/site';
import { useLoad } from '../../../site/use-load';

/** What a partner offers beside this result, or why that cannot be said. The result is whole without it. */
export type OffersState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'ready' } & OffersHere)
  /** The address names a fair that the site has not, or whose file has mistakes. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The offers of where the site runs, or else of the fair that the address names. */
export function useOffers(): OffersState {
  const here = useOffersHere();
  const { search } = useLocation();
  const { content } = useSite();
  const id = here ? undefined : fairIn(search);
  const load = useLoad(id, async (signal) => {
    const { fetchFair } = await import('../../../content/browser/offers');
    const parsed = await fetchFair(id ?? '', content, import.meta.env.FITPATH_ROOT, signal);
    return stateOf(parsed && (parsed.ok ? parsed.value : null));
  });
  if (here) return { kind: 'ready', ...here };
  if (id === undefined) return { kind: 'none' };
  if (load.kind === 'failed') return { kind: 'failed', retry: load.retry };
  return load.value ?? { kind: 'loading' };
}

/** Undefined: there is no such file. Null: it has mistakes. */
function stateOf(offers: Offers | null | undefined): OffersState {
  if (offers === undefined) return { kind: 'missing' };
  return offers ? { kind: 'ready', offers } : { kind: 'wrong' };
}
