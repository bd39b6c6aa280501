import type { ComponentType, ReactNode } from 'react';
import { useCode } from '../../../site/use-load';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}
type Entry = ComponentType<Props> | 'li';

/** What the entries of a list are made of: plain until the list may re-order, then gliding, once that code is there. */
export function useMovingItem(wanted: boolean): Entry {
  // Gliding "reduced" is still drawn off its place for a frame or two: who wants none gets plain entries.
  const code = useCode(() => import('./MovingItem'), wanted && !wantsNoMotion());
  return code?.MovingItem ?? 'li';
}

function wantsNoMotion(): boolean {
  return (
    typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
