import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}
type Entry = ComponentType<Props> | 'li';

/** What the entries of a list are made of: plain until the list may re-order, then gliding, once that code is there. */
export function useMovingItem(wanted: boolean): Entry {
  const [item, setItem] = useState<{ readonly Item: Entry }>({ Item: 'li' });
  useEffect(() => {
    let current = true;
    // Gliding "reduced" is still drawn off its place for a frame or two: who wants none gets plain entries.
    if (!wanted || wantsNoMotion()) return;
    import('./MovingItem').then(
      ({ MovingItem }) => current && setItem({ Item: MovingItem }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return item.Item;
}

function wantsNoMotion(): boolean {
  return (
    typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
