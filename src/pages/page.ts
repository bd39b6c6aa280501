import type { ReactNode } from 'react';
import type { Content } from '../content/content';
import type { Structured } from './structured';

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

/** Drawn as a method would be: TypeScript lets pages of any data stand in one list, where each gets the data it has loaded. */
type Draws<Data> = { draw(props: { readonly data: Data }): ReactNode }['draw'];

/** A page: its data is there before it is drawn, at build and in the browser alike, so that nothing suspends. */
export interface Page<Data> {
  readonly Component: Draws<Data>;
  /** undefined: there is no such page. Rejects with ContentError when the data cannot be had now. */
  load(content: Content, params: Params): Promise<Data | undefined>;
  head(data: Data): Head;
}
