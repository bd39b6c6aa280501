import { createContext, use } from 'react';
import type { Offers } from '../engine/offers';

/** What a partner offers where the site runs: at a booth of its fair, in a frame on its page. */
export interface OffersHere {
  readonly offers: Offers;
  /** Told the id of an offer that somebody opened, for who counts. */
  readonly onAsked?: ((id: string) => void) | undefined;
}

/** Null where nobody offers anything; the site's own pages then look for `?fair=` in their address. */
export const OffersContext = createContext<OffersHere | null>(null);
export const useOffersHere = (): OffersHere | null => use(OffersContext);

/** The id of the fair in an address's query, whose offers stand in `fair/<id>.json`; undefined for none, or what is no id. */
export function fairIn(query: string): string | undefined {
  const id = new URLSearchParams(query).get('fair') ?? '';
  return FAIR_ID.test(id) ? id : undefined;
}

/** The query that names a fair; empty for none. */
export function fairQuery(id: string | undefined): string {
  return id === undefined ? '' : `?fair=${id}`;
}

/** As ids of quizzes. */
export const FAIR_ID = /^[a-z][a-z0-9-]{0,31}$/;
