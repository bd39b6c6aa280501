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
  /** In the place of the site's, for a page that is drawn ahead. */
  readonly sessions?: Sessions;
}

/**
 * Draws a page out of sight. Who then goes to it finds it there, and it is brought up to date with what is so by then. Nothing
 * depends on its being there.
 */
export const DrawAheadContext = createContext<((made: Made) => void) | undefined>(undefined);
