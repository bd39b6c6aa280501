import { useEffect } from 'react';

/** After a refusal (the battery is low, say) it is tried again, in milliseconds. */
const AGAIN = 30_000;

/** Whether the screen is kept on now: refused where the battery is low, say, or the page is not in sight. */
export const wakeLock = (): 'held' | 'refused' | 'unsupported' =>
  !('wakeLock' in navigator) ? 'unsupported' : isHeld ? 'held' : 'refused';

let isHeld = false;

/**
 * Keeps the screen on while the page is in sight. Browsers take the lock back when the page is hidden, and may do so at any
 * time: it is asked for anew each time.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    const held: { lock?: WakeLockSentinel | undefined } = {};
    const over = new AbortController();
    let asking = false;
    let again = 0;
    const lost = () => {
      held.lock = undefined;
      isHeld = false;
      void ask();
    };
    async function ask(): Promise<void> {
      if (over.signal.aborted || asking || held.lock || document.visibilityState === 'hidden') return;
      asking = true;
      window.clearTimeout(again);
      try {
        held.lock = await navigator.wakeLock.request('screen');
        isHeld = true;
        held.lock.addEventListener('release', lost, { once: true });
      } catch {
        again = window.setTimeout(() => void ask(), AGAIN);
      }
      asking = false;
    }
    const onVisible = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      over.abort();
      void held.lock?.release();
      window.clearTimeout(again);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
}
