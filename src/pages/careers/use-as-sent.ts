import { useState } from 'react';
import { useHydrated } from '../../site/use-hydrated';

/**
 * Whether a part of a prerendered page stays as it was sent, without a script of ours in it: while the page is taken over and nobody
 * needs the part. Once it was needed it never is again; nor is it on a page that came by script.
 */
export function useAsSent(needed: boolean): boolean {
  const hydrated = useHydrated();
  const [sent, setSent] = useState(!hydrated && !import.meta.env.SSR);
  if (sent && needed) setSent(false);
  return sent && !needed;
}
