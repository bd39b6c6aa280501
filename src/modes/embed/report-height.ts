import type { Host } from './host';

/** How often, and within how many milliseconds, heights may come back before the largest stands. */
const RETURNS = 4;
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
    if (heights.length - new Set(heights).size >= RETURNS && heights.includes(height))
      return Math.max(height, ...heights);
    if (heights.at(-1) !== height) recent.push({ height, at: now });
    return height;
  };
}
