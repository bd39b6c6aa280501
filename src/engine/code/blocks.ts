import { STATES, type Limits } from '../limits';

// Blocks of the result code that are there or not.

type Put = (value: number, width: number) => void;
type Take = (width: number) => number;

const PATIENTS = [null, 'with', 'without'] as const;
const OUTCOME_BITS = 7;

/** More months or dollars than the bits hold leave out nothing that the most of them would keep. */
export function putLimits(limits: Limits, put: Put): void {
  const some = (value: number | null, width: number) =>
    value === null ? 0 : Math.min(Math.max(0, value) + 1, 2 ** width - 1);
  put(some(limits.training, 10), 10);
  put(some(limits.pay, 20), 20);
  put(limits.zone ?? 0, 3);
  put(limits.state === null ? 0 : STATES.indexOf(limits.state) + 1, 6);
  put(PATIENTS.indexOf(limits.patients), 2);
  put(limits.health ? 1 : 0, 1);
}

/** The limits that `putLimits` put. */
export function takeLimits(take: Take): Limits {
  const some = (value: number) => (value === 0 ? null : value - 1);
  return {
    training: some(take(10)),
    pay: some(take(20)),
    zone: [null, 1, 2, 3, 4, 5][take(3)] ?? null,
    state: STATES[take(6) - 1] ?? null,
    patients: PATIENTS[take(2)] ?? null,
    health: take(1) === 1,
  };
}

/** A bit each up to the last; what is left out of many is mostly near another. */
export function putLeft(left: readonly number[], put: Put): void {
  const size = Math.max(...left) + 1;
  put(size, OUTCOME_BITS);
  for (let place = 0; place < size; place++) put(left.includes(place) ? 1 : 0, 1);
}

/** What `putLeft` put. */
export function takeLeft(take: Take): readonly number[] {
  const size = take(OUTCOME_BITS);
  return Array.from({ length: size }, (_, place) => place).filter(() => take(1) === 1);
}
