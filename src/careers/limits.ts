import type { Limits } from '../engine/limits';
import type { Careers } from './career';
import { isHealthWork } from './filters';
import { ABOVE, BELOW } from './lists';

/**
 * Months of training after high school that the usual education of a career takes, by its place among the levels: none
 * and a diploma, 0; some college and a certificate, a year; then the degrees, full time [M13].
 */
const MONTHS = [0, 0, 12, 12, 24, 48, 72, 96] as const;

/** Median pay in one state, dollars a year, of the careers that work there; null where none by the year is published. */
export type StatePay = ReadonlyMap<string, number | null>;

/** Months of training after high school for a level of education. */
export function trainingMonths(level: number | null | undefined): number | undefined {
  return MONTHS[level ?? -1];
}

/**
 * Whether a career is within a person's limits [M13]. A figure of its wider group counts. Where none is published, or
 * pay by the hour only, the career cannot be said to be within that limit and is left out, and so is one whose place
 * among patients is an estimate. With a state, its own pay counts and careers without any figure there are left out;
 * while `statePay` has not come, the state leaves out none.
 */
export function isWithin(limits: Limits, careers: Careers, row: number, statePay?: StatePay): boolean {
  const { training, pay, zone, patients, health } = limits;
  const soc = careers.soc[row] ?? '';
  const known = (value: number | null | undefined, meets: (value: number) => boolean) =>
    value !== null && value !== undefined && meets(value);
  const earns = statePay ? statePay.get(soc) : careers.medianPay[row];
  return (
    (training === null || known(trainingMonths(careers.education[row]), (months) => months <= training)) &&
    (!statePay || statePay.has(soc)) &&
    (pay === null || known(earns, (dollars) => dollars >= pay)) &&
    (zone === null || known(careers.jobZone[row], (own) => own <= zone)) &&
    (patients === null || meetsPatients(patients, careers, row)) &&
    (!health || isHealthWork(careers, row))
  );
}

/** By the trait `care`: where it is above the average career's, work is with patients or people in care. */
function meetsPatients(patients: 'with' | 'without', careers: Careers, row: number): boolean {
  const care = careers.positions['care']?.[row];
  if (care === undefined || careers.estimated['care']?.has(row)) return false;
  return patients === 'with' ? care >= ABOVE : care <= BELOW;
}
