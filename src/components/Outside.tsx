import type { ReactNode } from 'react';
import { useCapabilities } from '../modes/capabilities';

/** A link to another site; where those may not be left for, its words and its address. */
export function Outside({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { outsideLinks } = useCapabilities();
  return outsideLinks ? (
    <a href={to} rel="noreferrer">
      {children}
    </a>
  ) : (
    <>
      {children} ({to.replace(/^https:\/\//, '')})
    </>
  );
}
