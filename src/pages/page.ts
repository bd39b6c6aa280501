import { createContext, use, type ComponentType } from 'react';
import type { Careers } from '../careers/career';
import type { Content } from '../content/content';
import { createSessions, type Sessions } from '../session/sessions';
import { memoryStore, type Store } from '../session/storage';
import type { Traits } from '../engine/traits';
import type { Structured } from './structured';
import type { FoundResult } from '../result/use-result';

/** What the browser's tab, search engines and shared links say of a page. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** The picture that stands for the page where it is shared; the site's own when left out. */
  readonly picture?: PictureName;
  /** What the page tells, once more for machines. Made at build only. */
  readonly structured?: readonly Structured[];
}

/** The site's own picture, a quiz's, or that of a major group of careers. */
export type PictureName = 'site' | `quiz-${string}` | `group-${string}`;

export type Params = Readonly<Record<string, string | undefined>>;

/** A page: its data is there before it is drawn, at build and in the browser alike, so that nothing suspends. */
export interface Page<Data> {
  readonly Component: ComponentType<{ readonly data: Data }>;
  /** undefined: there is no such page. Rejects with ContentError when the data cannot be had now. */
  load(content: Content, params: Params): Promise<Data | undefined>;
  head(data: Data): Head;
}

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
  if (!site) throw new Error('a page stands outside SiteContext');
  return site;
}

/** A site that keeps things for the visit: for the build, and where nothing may be kept. */
export function visitSite(content: Content): Site {
  const store = memoryStore();
  return { content, store, sessions: createSessions(store) };
}
