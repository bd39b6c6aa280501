import { startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * What nobody sees at once (closed, or far below): drawn in a second pass, in slices, once the page is on screen, so that the page
 * does not wait for it, and not while the page is only drawn ahead. Only where its coming moves nothing that is seen.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return useDeferredPass() && children;
}

/** Whether the second pass has come. */
export function useDeferredPass(): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => startTransition(() => setPassed(true)), []);
  return passed;
}
