import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/**
 * Takes over the quiz that another page of the site hands on in the history entry, `{ written: text }`, such as an example
 * of the guide. Once: a reload would write it over what the author has made of it since.
 */
export function useWritten(replace: (text: string) => void): void {
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const navigate = useNavigate();
  const written = typeof state === 'object' && state !== null && 'written' in state ? state.written : null;
  useEffect(() => {
    if (typeof written !== 'string') return;
    replace(written);
    void navigate(pathname, { replace: true });
  }, [written, replace, navigate, pathname]);
}
