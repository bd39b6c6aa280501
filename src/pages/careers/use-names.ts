import { useCallback, useMemo, useState } from 'react';
import type { Found, Search } from '../../careers/search/search';
import { loadSearch } from '../../site/load-search';
import { useSite } from '../../site/site';
import { useLoad, type Load } from '../../site/use-load';

export interface Names {
  /** What the words find, the closest first; undefined without words, or while the names are not there. */
  readonly found: readonly Found[] | undefined;
  readonly names: Load<Search>;
  /** Fetches the names before there are words. */
  readonly fetch: () => void;
}

/** The search over all names of careers; it is fetched once there are words, or before, when `fetch` is called. */
export function useNames(words: string): Names {
  const { content } = useSite();
  const [begun, setBegun] = useState(false);
  const fetch = useCallback(() => setBegun(true), []);
  const asked = words.trim();
  if (asked !== '' && !begun) setBegun(true);
  const names = useLoad(begun ? content : undefined, () => loadSearch(content));
  const search = names.value;
  const found = useMemo(() => (search && asked !== '' ? search(asked) : undefined), [search, asked]);
  return { found, names, fetch };
}
