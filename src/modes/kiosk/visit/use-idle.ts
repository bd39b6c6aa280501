import { useCallback, useEffect, useRef, useState } from 'react';

/** Seconds for which "Still there?" waits for an answer. */
export const GRACE = 20;

/** What a person who is there does: a touch, a key, a scroll, a pointer that moves over what it reads. */
const SIGNS = ['pointerdown', 'pointermove', 'touchmove', 'keydown', 'wheel', 'scroll'] as const;

export interface Idle {
  /** Seconds until the booth takes it that nobody is there; null while somebody is. */
  readonly left: number | null;
  readonly keepGoing: () => void;
}

/**
 * Watches for signs of life. After `seconds` without one it counts `grace` seconds down, in which only `keepGoing` helps,
 * since a passer-by may brush the screen; then `onGone` is called, once. It goes by the clock and not by counting ticks: a
 * booth that was put to sleep in between wakes up wiped.
 */
export function useIdle({
  seconds,
  grace = GRACE,
  onGone,
}: {
  readonly seconds: number;
  readonly grace?: number;
  readonly onGone: () => void;
}): Idle {
  const [left, setLeft] = useState<number | null>(null);
  const last = useRef<number>(undefined);
  const asking = useRef(false);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });

  useEffect(() => {
    last.current = Date.now();
    const alive = () => {
      if (!asking.current) last.current = Date.now();
    };
    const look = () => {
      const now = Date.now();
      // A clock that was put back says nothing about the person.
      const since = Math.max(0, now - (last.current ?? now)) / 1000;
      if (now < (last.current ?? now)) last.current = now;
      asking.current = since >= seconds;
      setLeft(asking.current ? Math.max(0, Math.ceil(seconds + grace - since)) : null);
      if (since < seconds + grace) return;
      window.clearInterval(looking);
      gone.current();
    };
    const looking = window.setInterval(look, 500);
    for (const sign of SIGNS) window.addEventListener(sign, alive, { capture: true, passive: true });
    return () => {
      window.clearInterval(looking);
      for (const sign of SIGNS) window.removeEventListener(sign, alive, { capture: true });
    };
  }, [seconds, grace]);

  const keepGoing = useCallback(() => {
    asking.current = false;
    last.current = Date.now();
    setLeft(null);
  }, []);
  return { left, keepGoing };
}
