import { runInThisContext } from 'node:vm';

/**
 * The most that one case may take, in milliseconds. It is no measure of speed, which `npm run bench` prints, but tells work
 * that ends from work that does not, on any machine: what is wrong here takes minutes or for ever.
 */
const MOST = 30_000;

const place = globalThis as { fuzzCase?: () => unknown };

/** Does something, and throws when it takes for ever: no loop and no pattern can hold the test up. */
export function inTime<Value>(work: () => Value, most = MOST): Value {
  place.fuzzCase = work;
  return runInThisContext('globalThis.fuzzCase()', { timeout: most }) as Value;
}
