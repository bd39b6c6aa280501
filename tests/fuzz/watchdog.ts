import { runInThisContext } from 'node:vm';
import { SHARE } from './share';

/**
 * The most that one case may take of the processor, in milliseconds, whatever else the machine does. It is no measure of
 * speed, which `npm run bench` prints, but tells work that grows with its input from work that grows with its square.
 */
const MOST = 10_000 * SHARE;
/** Milliseconds on the clock after which work is ended that does not end by itself, on the busiest machine. */
const END = 100_000;

const place = globalThis as { fuzzCase?: () => unknown };

/** Does something, and throws when it takes for ever: no loop and no pattern can hold the test up. */
export function inTime<Value>(work: () => Value, end = END): Value {
  place.fuzzCase = work;
  const before = process.cpuUsage();
  const value = runInThisContext('globalThis.fuzzCase()', { timeout: end }) as Value;
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1000;
  if (taken > MOST) throw new Error(`took ${taken.toFixed(0)} ms of the processor`);
  return value;
}
