import { useDeferredValue, type ReactNode } from 'react';

/**
 * What nobody sees at once (closed, or far below): drawn in a second pass, so that the page does not wait for it. Only where
 * its coming moves nothing that is seen.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return useDeferredPass() && children;
}

/** Whether the second pass has come. */
export function useDeferredPass(): boolean {
  return useDeferredValue(true, false);
}
