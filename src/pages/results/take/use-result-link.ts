import { useEffect, useEffectEvent } from 'react';
import { useHref, useLocation, useNavigate, type Location } from 'react-router-dom';
import { paths } from '../../../paths';
import { runFragment } from '../../../result/run-link';
import { readSent } from '../../../result/sent';
import { fairIn, fairQuery } from '../../../site/offers';

/** What the browser's history keeps of a link to oneself: who passes on the address passes on a result, and not that it is theirs. */
const MINE = 'mine';

/** Whether a result without answers was opened by a link that somebody made for themselves, to see it on another device. */
export function useIsMine(): boolean {
  const { hash, state } = useLocation() as Location<unknown>;
  // A quiz in the link may be longer than what is read of a fragment.
  return state === MINE || readSent(hash.replace(/q=[\w-]*/, '')).to === 'me';
}

/**
 * The address of a result, to share, and undefined without a code. It is kept in the address bar, so that a reload or a
 * way back from a career's page finds the list as it was left. That of a quiz which came by link has the packed quiz in it; a fair
 * that it names goes along, and nothing else of its query.
 */
export function useResultLink(code: string | undefined, mine: boolean, packed?: string): string | undefined {
  const { hash, search: asked } = useLocation();
  const search = fairQuery(fairIn(asked));
  const navigate = useNavigate();
  const fragment = code === undefined || packed === undefined ? code : runFragment({ packed, code });
  const write = useEffectEvent(() => {
    if (fragment !== undefined && hash !== `#${fragment}`)
      void navigate({ search, hash: fragment }, { replace: true, state: mine ? MINE : null });
  });
  // When the result changes, and not when the address does: that is another result, which is only being read.
  useEffect(() => write(), [fragment]);
  const href = useHref(packed === undefined ? paths.results : paths.run);
  return fragment === undefined ? undefined : `${href}${search}#${fragment}`;
}
