import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds after the last letter in which the address stays: browsers refuse to change it many times a second. */
const PAUSE = 300;

/**
 * Words as they are typed, and a little later in the address. When the address changes by itself (Back, a link), the
 * words follow it.
 */
export function useTyped(
  words: string,
  write: (words: string) => void,
): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  /** What was written and has not come back yet: the person may have typed on since. */
  const [written, setWritten] = useState<string>();
  if (words !== seen) {
    setSeen(words);
    setWritten(undefined);
    if (words !== written) setTyped(words);
  }
  const settled = typed.trim();
  // What else is drawn anew in the meantime does not begin the pause again.
  const settle = useEffectEvent(() => {
    setWritten(settled);
    write(settled);
  });
  useEffect(() => {
    if (settled === words) return;
    const timer = setTimeout(() => settle(), PAUSE);
    return () => clearTimeout(timer);
  }, [settled, words]);
  return [typed, setTyped];
}
