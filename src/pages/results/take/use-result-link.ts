import { useEffect, useEffectEvent, useMemo } from 'react';
import { useHref, useLocation, useNavigate, type Location } from 'react-router-dom';
import type { Session } from '../../../engine/session';
import { whoseOf, YOURS, type Whose } from '../../../i18n/whose';
import { paths } from '../../../paths';
import { runFragment } from '../../../result/run-link';
import { cleanName, isolated, readSent } from '../../../result/sent';
import { useFair } from '../offers/use-fair';

/**
 * What the browser's history keeps of a link to oneself, or of whose it is: who passes on the address passes on a result, and not
 * that it is theirs, nor a name.
 */
const MINE = 'mine';
const BY = 'by:';

/**
 * Whose the result of the address is: the reader's own where its answers are here, or where the link was made by and for themselves,
 * to see it on another device; else somebody's, by name where the link had one.
 */
export function useOwner(session: Session | null): Whose {
  const { hash, state } = useLocation() as Location<unknown>;
  return useMemo(() => {
    // A quiz in the link may be longer than what is read of a fragment.
    const { from, to } = readSent(hash.replace(/q=[\w-]*/, ''));
    if (session !== null || state === MINE || to === 'me') return YOURS;
    const kept = typeof state === 'string' && state.startsWith(BY) ? state.slice(BY.length) : '';
    const name = from ?? cleanName(kept);
    return whoseOf(name && isolated(name));
  }, [session, hash, state]);
}

/**
 * The address of a result, to share, and undefined without a code. It is kept in the address bar, so that a reload or a
 * way back from a career's page finds the list as it was left. That of a quiz which came by link has the packed quiz in it; a fair
 * that it names goes along, and nothing else of its query. `whose` is left out where the answers are here, which say that themselves.
 */
export function useResultLink(
  code: string | undefined,
  whose: Whose | undefined,
  packed?: string,
): string | undefined {
  const { hash } = useLocation();
  const search = useFair();
  const navigate = useNavigate();
  const fragment = code === undefined || packed === undefined ? code : runFragment({ packed, code });
  const write = useEffectEvent(() => {
    if (fragment !== undefined && hash !== `#${fragment}`)
      void navigate({ search, hash: fragment }, { replace: true, state: stateOf(whose) });
  });
  // When the result changes, and not when the address does: that is another result, which is only being read.
  useEffect(() => write(), [fragment]);
  const href = useHref(packed === undefined ? paths.results : paths.run);
  return fragment === undefined ? undefined : `${href}${search}#${fragment}`;
}

function stateOf(whose: Whose | undefined): string | null {
  if (whose?.of === 'you') return MINE;
  return whose?.of === 'named' ? BY + whose.who : null;
}
