import { matchPath } from 'react-router-dom';
import type { Content } from '../content/content';
import type { Head, Page } from '../pages/page';
import { paths, patterns } from '../paths';
import type { ComponentType } from 'react';

interface Route {
  readonly pattern: string;
  /** The page's code, one chunk a page. */
  readonly load: () => Promise<AnyPage>;
}

/** A page whose data only itself understands. */
type AnyPage = Page<unknown>;
const any = <Data>(page: Page<Data>): AnyPage => page as unknown as AnyPage;

const routes: readonly Route[] = [
  { pattern: paths.home, load: async () => any((await import('../pages/Home')).page) },
  { pattern: patterns.quiz, load: async () => any((await import('../pages/Quiz')).page) },
  { pattern: patterns.fit, load: async () => any((await import('../pages/Quiz')).page) },
  { pattern: paths.results, load: async () => any((await import('../pages/Results')).page) },
  { pattern: paths.careers, load: async () => any((await import('../pages/Careers')).page) },
  { pattern: paths.compare(), load: async () => any((await import('../pages/Compare')).page) },
  { pattern: patterns.career, load: async () => any((await import('../pages/Career')).page) },
  { pattern: paths.methodology, load: async () => any((await import('../pages/Methodology')).page) },
  { pattern: paths.try, load: async () => any((await import('../pages/Try')).page) },
  { pattern: paths.about, load: async () => any((await import('../pages/About')).page) },
];
const notFound = async () => any((await import('../pages/NotFound')).page);

/** A page with its data, ready to draw. */
export interface Ready {
  readonly pathname: string;
  readonly Component: ComponentType<{ readonly data: unknown }>;
  readonly data: unknown;
  readonly head: Head;
  readonly found: boolean;
}

/**
 * Finds, fetches and readies the page of an address (without the base path); Not found where there is none. Rejects with
 * ContentError when its data cannot be had, and with the import's error when its code cannot.
 */
export async function readyPage(pathname: string, content: Content): Promise<Ready> {
  const ready = (page: AnyPage, data: unknown, found: boolean): Ready => ({
    pathname,
    Component: page.Component,
    data,
    head: page.head(data),
    found,
  });
  for (const route of routes) {
    const match = matchPath(route.pattern, pathname);
    if (!match) continue;
    const page = await route.load();
    const data = await page.load(content, match.params);
    if (data !== undefined) return ready(page, data, true);
  }
  const page = await notFound();
  return ready(page, await page.load(content, {}), false);
}
