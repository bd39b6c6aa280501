import { useEffect, useEffectEvent } from 'react';
import { useHref, useLocation, useNavigate, type Location } from 'react-router-dom';
import { paths } from '../../../paths';
import { readSent } from '../../../result/sent';

/** What the browser's history keeps of a link to oneself: who passes on the address passes on a result, and not that it is theirs. */
const MINE = 'mine';

/** Whether a result without answers was opened by a link that somebody made for themselves, to see it on another device. */
export function useIsMine(): boolean {
  const { hash, state } = useLocation() as Location<unknown>;
  return state === MINE || readSent(hash).to === 'me';
}

/**
 * The address of a result, to share, and undefined without a code. It is kept in the address bar, so that a reload or a
 * way back from a career's page finds the list as it was left.
 */
export function useResultLink(code: string | undefined, mine: boolean): string | undefined {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const write = useEffectEvent(() => {
    if (code !== undefined && hash !== `#${code}`)
      void navigate({ hash: code }, { replace: true, state: mine ? MINE : null });
  });
  // When the result changes, and not when the address does: that is another result, which is only being read.
  useEffect(() => write(), [code]);
  const href = useHref(paths.results);
  return code === undefined ? undefined : `${href}#${code}`;
}
