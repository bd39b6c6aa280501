import type { Host } from './host';

/** How often, and within how many milliseconds, a round of so many heights may come before the largest of them stands. */
const ROUNDS = 3;
const ROUND = [2, 3, 4];
const WITHIN = 2000;

/**
 * Tells the host the element's height whenever it changes, growing and shrinking: the element is as high as its content
 * whatever the frame's own height is. Returns what ends it.
 */
export function reportHeight(element: Element, host: Host): () => void {
  const steady = steadied();
  let told = 0;
  const tell = () => {
    const height = steady(Math.ceil(element.getBoundingClientRect().height), performance.now());
    if (height === 0 || height === told || !host.met()) return;
    told = height;
    host.send({ type: 'resize', height });
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  // Who greets anew may have lost the height with a frame of before.
  const forget = host.onHello(() => {
    told = 0;
    tell();
  });
  return () => {
    observer.disconnect();
    forget();
  };
}

/**
 * Heights as they may be told. A host whose column gets wider or narrower with the frame's height could swing between some
 * for ever, back and forth or round and round; such a swing ends with the largest.
 */
export function steadied(): (height: number, now: number) => number {
  let recent: { readonly height: number; readonly at: number }[] = [];
  return (height, now) => {
    recent = recent.filter((report) => now - report.at < WITHIN);
    const heights = recent.map((report) => report.height);
    const round = ROUND.map((long) => roundOf(heights, long)).find((found) => found?.includes(height));
    if (round) return Math.max(...round);
    if (heights.at(-1) !== height) recent.push({ height, at: now });
    return height;
  };
}

/** The last heights, so many of them, where the same have come in the same order all along. */
function roundOf(heights: readonly number[], long: number): readonly number[] | undefined {
  const last = heights.slice(-ROUNDS * long);
  const isRound = last.length === ROUNDS * long && last.every((height, at) => height === last[at % long]);
  return isRound ? last.slice(0, long) : undefined;
}
