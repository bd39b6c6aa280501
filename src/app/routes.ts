import { matchPath } from 'react-router-dom';
import type { Content } from '../content/content';
import type { Ready } from '../pages/made';
import type { Page } from '../pages/page';
import { paths, patterns } from '../paths';
import { importAnew } from '../site/import-anew';
import { laterStyles, type LaterStyles } from '../site/later-styles';

/** A page whose data only itself understands. */
type AnyPage = Page<unknown>;

/** A page's chunk. */
interface Code {
  readonly page: AnyPage;
}

/** Patterns with their pages, one chunk a page, and the styles that one may come without. Each takes only the data that it has loaded itself, whatever that is. */
const routes: readonly (readonly [pattern: string, load: () => Promise<Code>, styles?: LaterStyles])[] = [
  [paths.home, () => import('../pages/home/Home')],
  [patterns.quiz, () => import('../pages/quiz/Quiz')],
  [patterns.fit, () => import('../pages/quiz/Quiz')],
  [paths.results, () => import('../pages/results/Results'), 'results'],
  [paths.careers, () => import('../pages/careers/Careers'), 'careers'],
  [paths.compare(), () => import('../pages/compare/Compare'), 'careers'],
  [patterns.career, () => import('../pages/career/Career'), 'careers'],
  [paths.methodology, () => import('../pages/methodology/Methodology'), 'more'],
  [paths.try, () => import('../pages/try/Try'), 'more'],
  [paths.run, () => import('../pages/run/Run'), 'more'],
  [paths.guide, () => import('../pages/guide/Guide'), 'more'],
  [paths.embed(), () => import('../pages/embed/Embed'), 'more'],
  [paths.about, () => import('../pages/about/About'), 'more'],
  [paths.study, () => import('../pages/study/Study'), 'more'],
  [paths.groups, () => import('../pages/groups/Groups'), 'more'],
];

/**
 * Finds, fetches and readies the page of an address (without the base path); Not found where there is none. Rejects with
 * ContentError when its data cannot be had, and with the import's error when its code cannot; `tries` says how often before.
 */
export async function readyPage(pathname: string, content: Content, tries = 0): Promise<Ready> {
  const ready = (page: AnyPage, data: unknown, found: boolean): Ready => ({
    pathname,
    Component: page.Component,
    data,
    head: page.head(data),
    found,
  });
  for (const [pattern, load, styles] of routes) {
    const match = matchPath(pattern, pathname);
    if (!match) continue;
    const [{ page }] = await Promise.all([
      tries > 0 ? load().catch((error: unknown) => importAnew<Code>(error, tries)) : load(),
      laterStyles(styles),
    ]);
    const data = await page.load(content, match.params);
    if (data !== undefined) return ready(page, data, true);
  }
  const { page } = await import('../pages/not-found/NotFound');
  return ready(page, await page.load(content, {}), false);
}
