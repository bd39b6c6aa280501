import type { Careers } from './career';

/** Thousands of jobs in the country below which a job is rare [P7]. */
export const RARE = 5;

/** Whether so few do it in the country that a person should hear of it; false where only a wider group's number is known [P7]. */
export function isRare(careers: Careers, row: number): boolean {
  const jobs = careers.jobs[row] ?? null;
  return jobs !== null && jobs < RARE && !careers.group('jobs', row);
}
