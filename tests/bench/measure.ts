import { performance } from 'node:perf_hooks';

/** How long something takes, in milliseconds. */
export interface Measured {
  /** The first run of all, before the engine has compiled anything: what a person waits for. */
  readonly first: number;
  readonly median: number;
  /** 99 of 100 runs are no longer. */
  readonly p99: number;
}

/** Runs something over and over: until it is warm, then for some seconds, three times at least. */
export function measure(run: () => unknown, seconds = 1): Measured {
  const first = timed(run);
  const start = performance.now();
  while (performance.now() - start < seconds * 300) run();
  const times: number[] = [];
  const warm = performance.now();
  while (times.length < 3 || performance.now() - warm < seconds * 1000) times.push(timed(run));
  times.sort((a, b) => a - b);
  return { first, median: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
