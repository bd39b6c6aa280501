import { createContext } from 'react';
import type { Location } from 'react-router-dom';
import type { Sessions } from '../session/sessions';
import type { Head, Page } from './page';

/** A page with its data, ready to draw. */
export interface Ready {
  readonly pathname: string;
  /** Takes only the data that the page itself has loaded, whatever that is. */
  readonly Component: Page<unknown>['Component'];
  readonly data: unknown;
  readonly head: Head;
  readonly found: boolean;
}

/** A page with the address that it was made for. */
export interface Made {
  readonly ready: Ready;
  readonly location: Location;
  /** Tells it from others of its path that are drawn ahead with it; it stays the same page when its address changes. */
  readonly key?: string | undefined;
  /** For a page that is drawn ahead: what it goes by until it is seen, in the place of the site's. */
  readonly sessions?: Sessions;
}

/**
 * Draws pages out of sight, in the place of those before. Who then goes to one of them finds it as it was drawn; one that was drawn for
 * another fragment is brought up to date first. Nothing depends on their being there.
 */
export const DrawAheadContext = createContext<((made: readonly Made[]) => void) | undefined>(undefined);
