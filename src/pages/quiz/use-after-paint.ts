import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Hands a value on once the screen shows what is there now, so that a tap is seen at once and not only after the work that
 * it makes. Of several values within one frame the last counts.
 */
export function useAfterPaint<Value>(onPainted: (value: Value) => void): (value: Value) => void {
  const latest = useRef(onPainted);
  useLayoutEffect(() => {
    latest.current = onPainted;
  });
  const waiting = useRef<{ readonly value: Value }>(null);
  useEffect(
    () => () => {
      waiting.current = null;
    },
    [],
  );
  return (value) => {
    const first = waiting.current === null;
    waiting.current = { value };
    if (!first) return;
    const hand = () => {
      const { current } = waiting;
      waiting.current = null;
      if (current) latest.current(current.value);
    };
    // The frame shows the tap; what comes right behind it is not waited for.
    requestAnimationFrame(() => setTimeout(hand));
  };
}
