import { useEffectEvent, useLayoutEffect } from 'react';

/** Calls back with 0 for the key 1, 1 for the key 2, and so on, wherever the focus is. */
export function useDigits(onDigit: (at: number) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (/^[1-9]$/.test(event.key)) onDigit(Number(event.key) - 1);
  });
  // In the same breath as the question appears, so that no key goes to the one before.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
