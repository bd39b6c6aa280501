import type { TraitId } from '../engine/traits';
import type { Careers } from './career';
import { isHealthWork, meetsPatients } from './care';
import type { TableId } from './figure';
import { inAlphabet } from './sorts';

/** What a rule reads of a career: its position on a trait, or one of its figures. */
export type Measure = { readonly trait: TraitId } | { readonly figure: FigureId };
export type FigureId = 'medianPay' | 'education' | 'growth' | 'openings';
export type Condition =
  | (Measure & ({ readonly atLeast: number } | { readonly atMost: number }))
  /** What kind of work it is, by the rules that filters go by [M13]. */
  | { readonly is: 'with-patients' | 'without-patients' | 'health-work' };

/** A list is those careers that meet all conditions, in the order of one measure, equal ones by name. */
export interface CareerList {
  readonly id: string;
  readonly where: readonly Condition[];
  readonly by: Measure;
  readonly first: 'highest' | 'lowest';
}

/** One standard deviation above and below the average career, and the nearer lines for what need only lean one way. */
export const HIGH = 75;
export const LOW = 25;
export const ABOVE = 60;
export const BELOW = 40;
/** Little pressure; at one standard deviation below the average hardly anybody is left whose body rests, too. */
export const CALM = 35;
/** Dollars a year. */
export const GREAT_PAY = 70_000;
/** Place among the levels of education: a certificate after high school, no degree. */
export const LITTLE_SCHOOLING = 3;
/** Percent in ten years; from here on the Occupational Outlook Handbook speaks of "much faster than average". */
export const FAST_GROWTH = 7;
/** Thousands a year. */
export const MANY_OPENINGS = 50;

const highOn = (id: string, trait: TraitId, ...where: readonly Condition[]): CareerList => ({
  id,
  where: [{ trait, atLeast: HIGH }, ...where],
  by: { trait },
  first: 'highest',
});

export const LISTS: readonly CareerList[] = [
  {
    id: 'great-pay',
    where: [
      { figure: 'medianPay', atLeast: GREAT_PAY },
      { figure: 'education', atMost: LITTLE_SCHOOLING },
    ],
    by: { figure: 'medianPay' },
    first: 'highest',
  },
  {
    id: 'fast-growing',
    where: [{ figure: 'growth', atLeast: FAST_GROWTH }],
    by: { figure: 'growth' },
    first: 'highest',
  },
  {
    id: 'many-openings',
    where: [{ figure: 'openings', atLeast: MANY_OPENINGS }],
    by: { figure: 'openings' },
    first: 'highest',
  },
  highOn('active', 'physical', { trait: 'desk', atMost: BELOW }),
  highOn('at-a-desk', 'desk'),
  highOn('computers', 'tech'),
  highOn('outdoors', 'outdoors'),
  highOn('tools', 'hands'),
  highOn('hands-on-care', 'care', { is: 'with-patients' }, { trait: 'health', atLeast: ABOVE }),
  {
    id: 'no-patients',
    where: [{ is: 'health-work' }, { is: 'without-patients' }],
    by: { trait: 'care' },
    first: 'lowest',
  },
  highOn('helping', 'purpose', { trait: 'social', atLeast: HIGH }),
  highOn('own-boss', 'independent', { trait: 'leading', atLeast: ABOVE }),
  highOn('creative', 'creative'),
  {
    id: 'calm',
    where: [
      { trait: 'pressure', atMost: CALM },
      { trait: 'emotional', atMost: BELOW },
      { trait: 'physical', atMost: 50 },
    ],
    by: { trait: 'pressure' },
    first: 'lowest',
  },
  { id: 'variety', where: [{ trait: 'routine', atMost: LOW }], by: { trait: 'routine' }, first: 'lowest' },
];

/**
 * The rows of a list in its order. A career is on it only by what is known of the career itself: one whose figure is
 * published for a wider group is left out, because the group's mean would rank its members as if it were each one's
 * own, and so is one whose position is an estimate from related careers, or for which the words of that end do not hold [T1].
 */
export function rowsOf({ where, by, first }: CareerList, careers: Careers): readonly number[] {
  const direction = first === 'highest' ? -1 : 1;
  return careers.soc
    .map((_, row) => ({ row, value: read(by, careers, row), name: inAlphabet(careers.name[row] ?? '') }))
    .filter(({ row }) => where.every((condition) => meets(condition, careers, row)))
    .flatMap(({ row, value, name }) => (value === null ? [] : [{ row, value, name }]))
    .sort((a, b) => direction * (a.value - b.value) || (a.name < b.name ? -1 : 1))
    .map(({ row }) => row);
}

function meets(condition: Condition, careers: Careers, row: number): boolean {
  if ('is' in condition) {
    if (condition.is === 'health-work') return isHealthWork(careers, row);
    return meetsPatients(condition.is === 'with-patients' ? 'with' : 'without', careers, row);
  }
  const value = read(condition, careers, row);
  if (value === null || ('trait' in condition && careers.unsaid[condition.trait]?.has(row))) return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

const TABLE_OF: Readonly<Record<FigureId, TableId>> = {
  medianPay: 'wages',
  education: 'jobs',
  growth: 'projections',
  openings: 'projections',
};

/** Null where the career itself has no such figure or rating. */
function read(measure: Measure, careers: Careers, row: number): number | null {
  if ('trait' in measure) {
    const { trait } = measure;
    return careers.estimated[trait]?.has(row) ? null : (careers.positions[trait]?.[row] ?? null);
  }
  const { figure } = measure;
  return careers.group(TABLE_OF[figure], row) ? null : (careers[figure][row] ?? null);
}
