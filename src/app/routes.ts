import { matchPath } from 'react-router-dom';
import type { Content } from '../content/content';
import type { Head, Page } from '../pages/page';
import { paths, patterns } from '../paths';
import type { ComponentType } from 'react';

/** A page whose data only itself understands. */
type AnyPage = Page<unknown>;
/** The page's code, one chunk a page. */
type Load = () => Promise<{ readonly page: AnyPage }>;

/** Patterns with their pages. Each page takes only the data that it has loaded itself, whatever that is. */
const routes = [
  [paths.home, () => import('../pages/home/Home')],
  [patterns.quiz, () => import('../pages/quiz/Quiz')],
  [patterns.fit, () => import('../pages/quiz/Quiz')],
  [paths.results, () => import('../pages/results/Results')],
  [paths.careers, () => import('../pages/careers/Careers')],
  [paths.compare(), () => import('../pages/compare/Compare')],
  [patterns.career, () => import('../pages/career/Career')],
  [paths.methodology, () => import('../pages/methodology/Methodology')],
  [paths.try, () => import('../pages/try/Try')],
  [paths.embed(), () => import('../pages/embed/Embed')],
  [paths.about, () => import('../pages/about/About')],
] as unknown as readonly (readonly [pattern: string, load: Load])[];
const notFound = (() => import('../pages/not-found/NotFound')) as unknown as Load;

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
  for (const [pattern, load] of routes) {
    const match = matchPath(pattern, pathname);
    if (!match) continue;
    const { page } = await load();
    const data = await page.load(content, match.params);
    if (data !== undefined) return ready(page, data, true);
  }
  const { page } = await notFound();
  return ready(page, await page.load(content, {}), false);
}
