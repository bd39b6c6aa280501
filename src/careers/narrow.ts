import type { Limits } from '../engine/limits';
import type { Careers } from './career';
import { isHealthWork, meetsPatients } from './care';

/**
 * Months of training after high school that the usual education of a career takes, by its place among the levels: none
 * and a diploma, 0; some college and a certificate, a year; then the degrees, full time [M13].
 */
const MONTHS = [0, 0, 12, 12, 24, 48, 72, 96] as const;

/** Median pay in one state, dollars a year, of the careers that work there; null where none by the year is published. */
export type StatePay = ReadonlyMap<string, number | null>;

/** An apprenticeship is training, if paid; most take three to five years. */
const APPRENTICESHIP = 48;

/** Months of training after high school for a level of education, and for an apprenticeship that comes with it. */
export function trainingMonths(level: number | null | undefined, apprenticeship = false): number | undefined {
  const months = MONTHS[level ?? -1];
  return apprenticeship && months !== undefined ? Math.max(months, APPRENTICESHIP) : months;
}

/** What a person asks of the careers that are listed; what is absent, null or false asks for nothing. */
export interface Wishes extends Partial<Limits> {
  /** The most schooling, as a place among the levels of education. */
  readonly schooling?: number | null;
}

/**
 * Whether a career meets a person's wishes [M13]. A figure of its wider group counts, and the page marks it as such. Where
 * none is published, or pay by the hour only, the career cannot be said to meet that wish and is left out, and so is one
 * whose place among patients is an estimate. With a state's pay that pay counts, and careers without any figure there are
 * left out; while `statePay` has not come, the state leaves out none.
 */
export function meets(wishes: Wishes, careers: Careers, row: number, statePay?: StatePay): boolean {
  const { training = null, schooling = null, pay = null, zone = null, patients = null, health } = wishes;
  const soc = careers.soc[row] ?? '';
  const known = (value: number | null | undefined, suits: (value: number) => boolean) =>
    value !== null && value !== undefined && suits(value);
  const earns = statePay ? statePay.get(soc) : careers.medianPay[row];
  const level = careers.education[row];
  return (
    (training === null ||
      known(trainingMonths(level, careers.apprenticeship.has(row)), (months) => months <= training)) &&
    (schooling === null || known(level, (value) => value <= schooling)) &&
    (!statePay || statePay.has(soc)) &&
    (pay === null || known(earns, (dollars) => dollars >= pay)) &&
    (zone === null || known(careers.jobZone[row], (value) => value <= zone)) &&
    (patients === null || meetsPatients(patients, careers, row)) &&
    (!health || isHealthWork(careers, row))
  );
}
