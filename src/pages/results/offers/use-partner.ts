import { useMemo, useState, type ReactElement } from 'react';
import { useCode } from '../../../site/use-load';
import { useOffers } from './use-offers';

/** What a partner adds to a list of careers: always beside it, never to its order. */
export interface Partner {
  /** Whether the list shows a career: any, or only those that the partner has something for. */
  readonly wants: (soc: string) => boolean;
  /** Below a career. */
  readonly line: (soc: string) => ReactElement | null;
  /** Above the list; `socs` are all careers as they are shown. */
  readonly head: (socs: readonly string[]) => ReactElement | null;
  /** Below the list. */
  readonly part: (ranked: Ranked) => ReactElement | null;
}

/** What was ranked, in the order in which it is shown. */
export interface Ranked {
  readonly socs: readonly string[];
  readonly careerName: (soc: string) => string;
  /** The answers tell some of them apart: a place means something. */
  readonly told: boolean;
  /** These are the careers, not what a quiz's own outcomes lead to: a place is one among careers. */
  readonly placed: boolean;
}

/** The code comes only where somebody offers something; undefined without it, and where nobody does. */
export function usePartner(): Partner | undefined {
  const state = useOffers();
  const [only, setOnly] = useState(false);
  const code = useCode(() => import('./partner'), state.kind !== 'none');
  const offers = state.kind === 'ready' ? state.offers : undefined;
  return useMemo(
    () => code?.partnerOf(state, { checked: only, set: setOnly }),
    // Each state is another object at each turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [code, state.kind, offers, only],
  );
}
