import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Found, Search } from '../../careers/search';
import { useSite } from '../../site/site';

export interface Names {
  /** What the words find, the closest first; undefined without words, or while the names are not there. */
  readonly found: readonly Found[] | undefined;
  readonly state: 'waiting' | 'ready' | 'failed';
  /** Fetches the names before there are words, or again when they did not arrive. */
  readonly fetch: () => void;
}

/** The search over all names of careers; it is fetched once there are words, or before, when `fetch` is called. */
export function useNames(words: string): Names {
  const { content } = useSite();
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);
  const start = useCallback(() => {
    import('../../content/browser/search')
      .then(({ searchIndex }) => searchIndex(content, import.meta.env.BASE_URL))
      .then(
        (loaded) => setSearch(() => loaded),
        () => setFailed(true),
      );
  }, [content]);
  const fetch = useCallback(() => {
    setFailed(false);
    start();
  }, [start]);
  const asked = words.trim();
  const wanted = asked !== '' && !search && !failed;
  useEffect(() => {
    if (wanted) start();
  }, [wanted, start]);
  const found = useMemo(() => (search && asked !== '' ? search(asked) : undefined), [search, asked]);
  return { found, state: search ? 'ready' : failed ? 'failed' : 'waiting', fetch };
}
