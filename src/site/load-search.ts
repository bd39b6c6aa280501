import type { Search } from '../careers/search/search';
import type { Content } from '../content/content';
import { importAnew } from './import-anew';

type Code = typeof import('../content/browser/search');

let tries = 0;

/** The search over all names of careers with its code, which come when a search box is first used. Rejects when either does not. */
export async function loadSearch(content: Pick<Content, 'titled'>): Promise<Search> {
  const { searchIndex } = await import('../content/browser/search').catch((error: unknown) =>
    importAnew<Code>(error, ++tries),
  );
  return searchIndex(content, import.meta.env.FITPATH_ROOT);
}
