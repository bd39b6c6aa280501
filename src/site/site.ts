import { createContext, use, type ComponentType } from 'react';
import type { Careers } from '../careers/career';
import type { Content } from '../content/content';
import type { FoundResult } from '../engine/code/found-result';
import type { Traits } from '../engine/traits';
import { createSessions, type Sessions } from '../session/sessions';
import { memoryStore, type Store } from '../session/storage';

/** What every page may ask for. The default serves tests and the build; the app gives the real ones. */
export interface Site {
  readonly content: Content;
  readonly sessions: Sessions;
  /** Where the visit's things are kept. */
  readonly store: Store;
  /** What shows a result where the whole of it has no room. */
  readonly Result?: ComponentType<{
    readonly result: FoundResult;
    readonly traits: Traits;
    readonly careers: Careers | undefined;
  }>;
}

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('no SiteContext');
  return site;
}

/** A site that keeps things for the visit: for the build, and where nothing may be kept. */
export function visitSite(content: Content): Site {
  const store = memoryStore();
  return { content, store, sessions: createSessions(store) };
}
