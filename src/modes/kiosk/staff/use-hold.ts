import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds; nobody rests a finger in a corner for so long by chance. */
export const HOLD = 3000;

export interface Hold {
  readonly holding: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Something that is held down until it counts; who lets go before begins anew. */
export function useHold(onHeld: () => void): Hold {
  const [holding, setHolding] = useState(false);
  const held = useEffectEvent(() => {
    setHolding(false);
    onHeld();
  });
  useEffect(() => {
    if (!holding) return undefined;
    const timer = window.setTimeout(() => held(), HOLD);
    return () => window.clearTimeout(timer);
  }, [holding]);
  return { holding, start: () => setHolding(true), stop: () => setHolding(false) };
}
