import { useEffect, useEffectEvent } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { paths } from '../../../paths';

/**
 * The address of a result, to share, and undefined without a code. It is kept in the address bar, so that a reload or a
 * way back from a career's page finds the list as it was left.
 */
export function useResultLink(code: string | undefined): string | undefined {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const write = useEffectEvent(() => {
    if (code !== undefined && hash !== `#${code}`) void navigate({ hash: code }, { replace: true });
  });
  // When the result changes, and not when the address does: that is another result, which is only being read.
  useEffect(() => write(), [code]);
  const href = useHref(paths.results);
  return code === undefined ? undefined : `${href}#${code}`;
}
