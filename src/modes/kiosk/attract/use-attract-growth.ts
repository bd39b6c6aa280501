import { useEffect, useState } from 'react';

/** Milliseconds between one petal and the next, for which the whole flower stands, and which it takes to fade. */
const PETAL = 120;
const STAND = 6500;
const FADE = 600;

interface Growth {
  /** Which scene is on, counted on for ever. */
  readonly turn: number;
  /** How many petals have opened. */
  readonly petals: number;
  readonly leaving: boolean;
}

/** Flowers that open petal by petal, stand and make room for the next. Where motion is unwanted they only take turns. */
export function useGrowth(petals: number): Growth {
  const calm = useCalm();
  const [growth, setGrowth] = useState<Growth>({ turn: 0, petals: 0, leaving: false });
  useEffect(() => {
    const [wait, next] = step(growth, calm, petals);
    const timer = window.setTimeout(() => setGrowth(next), wait);
    return () => window.clearTimeout(timer);
  }, [growth, calm, petals]);
  return calm ? { ...growth, petals } : growth;
}

function step({ turn, petals, leaving }: Growth, calm: boolean, all: number): [number, Growth] {
  const next = { turn: turn + 1, petals: 0, leaving: false };
  if (calm) return [STAND + FADE + all * PETAL, next];
  if (leaving) return [FADE, next];
  if (petals < all) return [petals === 0 ? FADE : PETAL, { turn, petals: petals + 1, leaving }];
  return [STAND, { turn, petals, leaving: true }];
}

const QUERY = '(prefers-reduced-motion: reduce)';

function useCalm(): boolean {
  const [calm, setCalm] = useState(() => window.matchMedia(QUERY).matches);
  useEffect(() => {
    const query = window.matchMedia(QUERY);
    const change = () => setCalm(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return calm;
}
