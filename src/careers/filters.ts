import type { Careers } from './career';
import type { StatePay } from './limits';
import { HIGH } from './lists';

/** What a person wants of a career; null asks for nothing. */
export interface Filters {
  /** The most schooling, as a place among the levels of education. */
  readonly schooling: number | null;
  /** The least median pay, dollars a year. */
  readonly pay: number | null;
  /** The most preparation, job zone 1–5. */
  readonly zone: number | null;
  /** Only health work: see `isHealthWork`. */
  readonly health: boolean;
}

/** The major groups of the occupations that treat and tend: practitioners and technicians, and those who support them. */
const HEALTH_GROUPS = ['29', '31'];

/**
 * Health work is what stands in a health group, or what is rated one standard deviation above the average career on the
 * trait `health`. An estimated place does not count: it is the relatives' and not the career's own.
 */
export function isHealthWork(careers: Careers, row: number): boolean {
  if (HEALTH_GROUPS.includes(careers.soc[row]?.slice(0, 2) ?? '')) return true;
  return !careers.estimated['health']?.has(row) && (careers.positions['health']?.[row] ?? 0) >= HIGH;
}

/**
 * Whether a career has what is asked for. A figure of its wider group counts, and the page marks it as such; where no
 * figure is published, or pay by the hour only, the career cannot be said to meet a filter on it and is left out. With a
 * state's pay that pay counts, and careers without any figure there are left out.
 */
export function passes(
  { schooling, pay, zone, health }: Filters,
  careers: Careers,
  row: number,
  statePay?: StatePay,
): boolean {
  const soc = careers.soc[row] ?? '';
  const earns = statePay ? statePay.get(soc) : careers.medianPay[row];
  const known = (value: number | null | undefined, meets: (value: number) => boolean) =>
    value !== null && value !== undefined && meets(value);
  return (
    (schooling === null || known(careers.education[row], (level) => level <= schooling)) &&
    (pay === null || known(earns, (dollars) => dollars >= pay)) &&
    (!statePay || statePay.has(soc)) &&
    (zone === null || known(careers.jobZone[row], (own) => own <= zone)) &&
    (!health || isHealthWork(careers, row))
  );
}
