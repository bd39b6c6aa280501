import { useEffect, useState, type ReactNode } from 'react';

type Turn = typeof import('./Turn').Turn;
let turn: Turn | undefined;

interface Props {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/**
 * Frames one question; give it a key a question. Motion comes after the page is usable, and whether a question moves is
 * decided once, when it appears: a swap while it is on screen would remount it and lose focus.
 */
export function QuestionFrame({ className, children }: Props) {
  const [Moving] = useState(() => turn);
  useEffect(() => {
    if (turn) return;
    const later = window.setTimeout(() => {
      import('./Turn').then(
        (module) => {
          turn = module.Turn;
        },
        () => undefined,
      );
    }, 600);
    return () => window.clearTimeout(later);
  }, []);
  return Moving ? (
    <Moving className={className}>{children}</Moving>
  ) : (
    <div className={className}>{children}</div>
  );
}
