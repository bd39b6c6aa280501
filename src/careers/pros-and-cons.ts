import type { About, Side } from '../engine/explain';
import type { TraitId } from '../engine/traits';
import type { Careers } from './career';
import type { Group, TableId } from './figure';
import { isRare } from './rare';

/** A good or hard side of a career that nobody wrote: made from one figure or one position. */
export interface MadePoint {
  readonly id: string;
  readonly about: { readonly trait: TraitId; readonly pole: Side } | { readonly figure: PointFigure };
  readonly pro: boolean;
  readonly value: number;
  /** Given when the figure is published only for a wider group. */
  readonly group?: Group;
  /** A figure that is only in the upper or lower half, for a side that would be empty [P8]. */
  readonly half?: true;
}
export type PointFigure = 'pay' | 'growth' | 'openings' | 'jobs' | 'education';

/** The share of all careers that counts as the top, and as the bottom [P1, P3]. */
export const FIFTH = 0.2;
const HALF = 0.5;
/** Percent in ten years from which jobs grow much faster than the average [P2]. */
export const FAST = 7;
/** Places among the levels of education: no degree needed up to the first, years of study from the second on [P4]. */
export const NO_DEGREE = 3;
export const LONG_STUDY = 5;
/** A position from which a trait makes a point [P5], and the most such points. */
export const HIGH_END = 70;
export const LOW_END = 30;
export const MOST_TRAITS = 5;
/** From here a trait speaks for a side that nothing else speaks for [P8]. */
const WEAK_HIGH = 58;
const WEAK_LOW = 42;

/** Whether most people would take an end of a trait as a good side of work; null: it makes no point [P5]. */
export const ENDS: Readonly<
  Record<TraitId, { readonly low: boolean | null; readonly high: boolean | null }>
> = {
  purpose: { low: null, high: true },
  social: { low: null, high: true },
  supported: { low: null, high: true },
  creative: { low: null, high: true },
  analytical: { low: null, high: true },
  organized: { low: true, high: null },
  precise: { low: null, high: false },
  leading: { low: null, high: true },
  independent: { low: false, high: true },
  persuading: { low: true, high: false },
  desk: { low: false, high: false },
  care: { low: null, high: true },
  health: { low: null, high: null },
  tech: { low: null, high: null },
  hands: { low: null, high: true },
  physical: { low: true, high: false },
  outdoors: { low: null, high: false },
  pressure: { low: true, high: false },
  emotional: { low: true, high: false },
  routine: { low: true, high: false },
};

/** Whether a hard side is one for everybody: what is hard on the body or has its dangers is, whoever does not mind it [M7]. */
export function isHazard(about: About): boolean {
  return 'pole' in about && about.trait === 'physical' && about.pole === 'high';
}

/** The good and hard sides of the career of a row, figures first, then positions, the farthest from 50 first [P1–P8]. */
export function madePoints(careers: Careers, row: number): readonly MadePoint[] {
  const made = [
    ...byPlace(careers, row, 'pay', careers.medianPay, 'wages'),
    ...growth(careers, row),
    ...byPlace(careers, row, 'openings', careers.openings, 'projections'),
    ...rare(careers, row),
    ...education(careers, row),
    ...traits(careers, row, HIGH_END, LOW_END).slice(0, MOST_TRAITS),
  ].filter(({ pro, group }) => !(pro && group));
  const weak = () => [...traits(careers, row, WEAK_HIGH, WEAK_LOW), ...halves(careers, row)];
  return [...made, ...[true, false].flatMap((side) => instead(side, made, weak))];
}

/** Where a side would be empty, the end that lies farthest on it, else a figure that is in that half of all [P8]. */
function instead(
  side: boolean,
  made: readonly MadePoint[],
  weak: () => readonly MadePoint[],
): readonly MadePoint[] {
  if (made.some(({ pro }) => pro === side)) return [];
  return weak()
    .filter(({ pro, group }) => pro === side && !(pro && group))
    .slice(0, 1);
}

function halves(careers: Careers, row: number): readonly MadePoint[] {
  const all = [
    ...byPlace(careers, row, 'pay', careers.medianPay, 'wages', HALF),
    ...byPlace(careers, row, 'growth', careers.growth, 'projections', HALF),
    ...byPlace(careers, row, 'openings', careers.openings, 'projections', HALF),
  ];
  return all.map((made) => ({ ...made, half: true }));
}

function rare(careers: Careers, row: number): readonly MadePoint[] {
  const value = careers.jobs[row] ?? null;
  return value !== null && isRare(careers, row) ? [point(careers, row, 'jobs', false, value, 'jobs')] : [];
}

/** In the top share, a fifth, a good side, in the bottom share a hard one; each published figure counts once [P1, P3]. */
function byPlace(
  careers: Careers,
  row: number,
  figure: PointFigure,
  column: readonly (number | null)[],
  table: TableId,
  share = FIFTH,
): readonly MadePoint[] {
  const value = column[row] ?? null;
  if (value === null) return [];
  const all = publishedIn(careers, column, table);
  const below = all.filter((figure) => figure < value).length / all.length;
  const above = all.filter((figure) => figure > value).length / all.length;
  if (above < share) return [point(careers, row, figure, true, value, table)];
  return below < share ? [point(careers, row, figure, false, value, table)] : [];
}

/** By column, since all careers are asked for their place among the same figures. */
const published = new WeakMap<readonly (number | null)[], readonly number[]>();

/** The figures of a column as its table publishes them: what a group shares is one. */
function publishedIn(
  careers: Careers,
  column: readonly (number | null)[],
  table: TableId,
): readonly number[] {
  const known = published.get(column);
  if (known) return known;
  const byCode = new Map(
    column.flatMap((figure, at) =>
      figure === null
        ? []
        : [[careers.group(table, at)?.code ?? careers.soc[at]?.slice(0, 7), figure] as const],
    ),
  );
  const all = [...byCode.values()];
  published.set(column, all);
  return all;
}

function growth(careers: Careers, row: number): readonly MadePoint[] {
  const value = careers.growth[row] ?? null;
  if (value === null || (value >= 0 && value < FAST)) return [];
  return [point(careers, row, 'growth', value >= FAST, value, 'projections')];
}

function education(careers: Careers, row: number): readonly MadePoint[] {
  const value = careers.education[row] ?? null;
  if (value === null || (value > NO_DEGREE && value < LONG_STUDY)) return [];
  return [point(careers, row, 'education', value <= NO_DEGREE, value, 'jobs')];
}

function point(
  careers: Careers,
  row: number,
  figure: PointFigure,
  pro: boolean,
  value: number,
  table: TableId,
): MadePoint {
  const group = careers.group(table, row);
  return { id: figure, about: { figure }, pro, value, ...(group && { group }) };
}

/** Only ends whose words hold speak [P6]. */
function traits(careers: Careers, row: number, high: number, low: number): readonly MadePoint[] {
  return Object.entries(careers.positions)
    .flatMap(([trait, column]): MadePoint[] => {
      const value = column[row] ?? 50;
      const pole: Side | null = value >= high ? 'high' : value <= low ? 'low' : null;
      const pro = pole && ENDS[trait]?.[pole];
      if (pole === null || typeof pro !== 'boolean' || careers.unsaid[trait]?.has(row)) return [];
      return [{ id: trait, about: { trait, pole }, pro, value }];
    })
    .sort((a, b) => Math.abs(b.value - 50) - Math.abs(a.value - 50));
}
