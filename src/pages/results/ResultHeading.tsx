import { useEffect, useRef, type ReactNode } from 'react';

/** The page's first heading. Another stood in for it while the result was read; who listens is brought along. */
export function ResultHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
