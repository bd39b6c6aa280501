import { useMemo, useState } from 'react';
import { useCode } from '../../../site/use-load';
import type { Partner } from './adds';
import { useOffers } from './use-offers';

/** The code comes only where somebody offers something; undefined without it, and where nobody does. */
export function usePartner(): Partner | undefined {
  const state = useOffers();
  const [only, setOnly] = useState(false);
  const code = useCode(() => import('./partner'), state.kind !== 'none');
  const offers = state.kind === 'ready' ? state.offers : undefined;
  return useMemo(
    () => code?.partnerOf(state, { checked: only, set: setOnly }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Each state is another object at each turn.
    [code, state.kind, offers, only],
  );
}
