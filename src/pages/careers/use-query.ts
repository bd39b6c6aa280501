import { startTransition, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { NOTHING, readQuery, writeQuery, type BrowseQuery } from './query';
import { useHydrated } from '../../site/use-hydrated';

interface Browsed {
  readonly query: BrowseQuery;
  /** The address came with a query, so what is drawn is not what was prerendered. */
  readonly came: boolean;
  /** Puts a change into the address; as a step of its own, which Back takes back, unless it replaces the present one. */
  readonly change: (patch: Partial<BrowseQuery>, how?: 'step' | 'replace') => void;
}

/** The query of /careers, kept in the address and nowhere else. */
export function useBrowseQuery(): Browsed {
  const { search } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const [first] = useState(search);
  const query = useMemo(() => (hydrated ? readQuery(search) : NOTHING), [hydrated, search]);
  // Two changes may come before the page is drawn anew: the second builds on the first.
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const change = useCallback(
    (patch: Partial<BrowseQuery>, how: 'step' | 'replace' = 'step') => {
      const next = writeQuery({ ...readQuery(latest.current), ...patch });
      if (next === latest.current) return;
      latest.current = next;
      // In slices: nobody who types waits for 923 rows.
      startTransition(() => void navigate({ search: next }, { replace: how === 'replace' }));
    },
    [navigate],
  );
  return { query, came: hydrated && first !== '', change };
}
