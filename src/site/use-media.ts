import { useCallback, useSyncExternalStore } from 'react';

/** Whether the screen is as a media query says, and goes on being so. False where a page is made, and without a screen. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (heard: () => void) => {
      const list = mediaOf(query);
      list?.addEventListener('change', heard);
      return () => list?.removeEventListener('change', heard);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => mediaOf(query)?.matches ?? false,
    () => false,
  );
}

const mediaOf = (query: string) =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
