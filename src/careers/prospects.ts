import type { Careers } from './career';
import type { Group } from './figure';

/** Best first; each grade holds one thirteenth of the published projections. */
export const GRADES = ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D+', 'D', 'D-', 'F'] as const;
export type Grade = (typeof GRADES)[number];

/** Growth counts for so many times as much as openings, which also come about where people do not stay. */
export const GROWTH_WEIGHT = 2;

export interface Prospects {
  readonly grade: Grade;
  /** Given when the projection is published only for a wider group: the grade is the group's. */
  readonly group?: Group;
}

/**
 * Grades the prospects of any row. A projection's growth and its yearly openings for each job are placed by the share of
 * projections below (equal ones count half); the weighted mean of the two places decides, and the share of projections
 * with a higher mean picks the grade. A projection counts once, however many careers it is published for.
 */
export function gradeProspects(careers: Careers): Grading {
  const grading = gradings.get(careers) ?? gradingOf(careers);
  gradings.set(careers, grading);
  return grading;
}

type Grading = (row: number) => Prospects | null;

/** Of each dataset, since the page of every career grades by all of them. */
const gradings = new WeakMap<Careers, Grading>();

function gradingOf(careers: Careers): Grading {
  const all = projections(careers);
  const growths = rising(all.map(({ growth }) => growth));
  const rates = rising(all.map(({ openings }) => openings));
  const mean = ({ growth, openings }: Outlook) =>
    (GROWTH_WEIGHT * placeAmong(growths, growth) + placeAmong(rates, openings)) / (GROWTH_WEIGHT + 1);
  const means = rising(all.map(mean));
  return (row) => {
    const outlook = outlookAt(careers, row);
    if (!outlook) return null;
    const better = means.length - countBelow(means, mean(outlook), true);
    const grade = GRADES[Math.floor((better * GRADES.length) / means.length)] ?? 'F';
    const group = careers.group('projections', row);
    return { grade, ...(group && { group }) };
  };
}

interface Outlook {
  /** Percent over ten years. */
  readonly growth: number;
  /** A year, for each job. */
  readonly openings: number;
}

function outlookAt(careers: Careers, row: number): Outlook | null {
  const growth = careers.growth[row] ?? null;
  const openings = careers.openings[row] ?? null;
  const jobs = careers.jobs[row] ?? 0;
  return growth === null || openings === null || jobs === 0 ? null : { growth, openings: openings / jobs };
}

/** Each published projection once, by the code under which it is published. */
function projections(careers: Careers): readonly Outlook[] {
  const byCode = careers.soc.flatMap((soc, row) => {
    const outlook = outlookAt(careers, row);
    return outlook ? [[careers.group('projections', row)?.code ?? soc.slice(0, 7), outlook] as const] : [];
  });
  return [...new Map(byCode).values()];
}

function rising(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** The share of values below one, equal ones counting half. */
function placeAmong(sorted: readonly number[], value: number): number {
  return (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2 / sorted.length;
}

/** How many values are lower, or not higher when equal ones count: the place found by halving. */
function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const probe = sorted[middle] ?? value;
    if (probe < value || (orEqual && probe === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
