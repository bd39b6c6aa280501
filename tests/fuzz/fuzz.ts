import * as fc from 'fast-check';
import { afterAll, it } from 'vitest';
import { checkPrototypes } from './prototypes';
import { SHARE } from './share';
import { inTime } from './watchdog';

const { FUZZ_SEED, FUZZ_RUNS } = process.env;

/** What all cases of this run come from: another one each time, unless it is given. */
const seed = FUZZ_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(FUZZ_SEED);
let cases = 0;

// Printed before anything runs, so that a log holds it whatever happens.
console.log(`FUZZ_SEED=${String(seed)} makes these cases again`);
afterAll(() => console.log(`${cases.toLocaleString('en')} cases`));

/**
 * A test over made-up cases: none throws, takes for ever or leaves anything on a prototype. `runs`: how many cases in the soak, unless
 * FUZZ_RUNS says. The same seed and number make the same cases.
 */
export function fuzz<Case>(
  title: string,
  from: fc.Arbitrary<Case>,
  runs: number,
  property: (one: Case) => void,
): void {
  it(
    title,
    () => {
      const one = fc.property(from, (own) => {
        cases += 1;
        inTime(() => property(own));
        checkPrototypes();
      });
      fc.assert(one, {
        seed,
        numRuns: FUZZ_RUNS === undefined ? Math.ceil(SHARE * runs) : Number(FUZZ_RUNS),
      });
    },
    FUZZ_RUNS === undefined ? 300_000 : 24 * 3_600_000,
  );
}
