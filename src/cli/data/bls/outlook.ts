import { RELEASES } from '../releases';
import { readTable, refuseTwice, type Row } from '../table/table';

export interface Outlook {
  readonly title: string;
  /** Place in EDUCATION_LEVELS. */
  readonly education: number | null;
  /** Thousands of jobs in the first year of the projection. */
  readonly jobs: number | null;
  /** Thousands, in its last year. */
  readonly projected: number | null;
  /** Thousands, from the first year to the last. */
  readonly change: number | null;
  /** Percent, from the first year to the last. */
  readonly growth: number | null;
  /** Thousands a year. */
  readonly openings: number | null;
  /** Work experience in a related occupation, in the publisher's words. */
  readonly experience: string | null;
  /** Training on the job that is needed to become competent, in the publisher's words. */
  readonly training: string | null;
}

/** Typical education needed for entry in the publisher's words, lowest first. */
export const EDUCATION_LEVELS = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
] as const;

const EXPERIENCE_LEVELS = ['None', 'Less than 5 years', '5 years or more'];
const TRAINING_LEVELS = [
  'None',
  'Short-term on-the-job training',
  'Moderate-term on-the-job training',
  'Long-term on-the-job training',
  'Internship/residency',
  'Apprenticeship',
];

const { file, firstLine, from, to, period } = RELEASES.projections;
const TITLE = `${from} National Employment Matrix title`;
export const CODE = `${from} National Employment Matrix code`;
const TYPE = 'Occupation type';
const JOBS = `Employment, ${from}`;
const PROJECTED = `Employment, ${to}`;
const CHANGE = `Employment change, numeric, ${period}`;
const GROWTH = `Employment change, percent, ${period}`;
const OPENINGS = `Occupational openings, ${period} annual average`;
const EDUCATION = 'Typical education needed for entry';
const EXPERIENCE = 'Work experience in a related occupation';
const TRAINING = 'Typical on-the-job training needed to attain competency in the occupation';
/** The publisher's sign for "not available". */
const NONE = '—';

/** National jobs, projection and typical education by the code under which they are published. Throws SourceProblem. */
export function readOutlook(folder: string): ReadonlyMap<string, Outlook> {
  const outlook = new Map<string, Outlook>();
  const lines = new Map<string, number>();
  const columns = [
    TITLE,
    CODE,
    TYPE,
    JOBS,
    PROJECTED,
    CHANGE,
    GROWTH,
    OPENINGS,
    EDUCATION,
    EXPERIENCE,
    TRAINING,
  ];
  for (const row of readTable(folder, { file, columns, firstLine })) {
    if (row.text(TITLE) === 'Footnotes:') break;
    // Summary rows are sums over line items; a merged occupation is a line item of its own.
    if (row.match(TYPE, /^(Summary|Line item)$/, '"Summary" or "Line item"') === 'Summary') continue;
    const code = row.match(CODE, /^\d{2}-\d{4}$/, 'a SOC code');
    refuseTwice(lines, code, row, CODE);
    outlook.set(code, {
      title: row.match(TITLE, /\S/, 'a title'),
      education: education(row),
      jobs: number(row, JOBS, 0, 1e6),
      projected: number(row, PROJECTED, 0, 1e6),
      change: number(row, CHANGE, -1e6, 1e6),
      growth: number(row, GROWTH, -100, 1e4),
      openings: number(row, OPENINGS, 0, 1e6),
      experience: level(row, EXPERIENCE, EXPERIENCE_LEVELS),
      training: level(row, TRAINING, TRAINING_LEVELS),
    });
  }
  return outlook;
}

function number(row: Row, column: string, min: number, max: number): number | null {
  return row.text(column) === NONE ? null : row.number(column, min, max);
}

function education(row: Row): number | null {
  const text = row.text(EDUCATION);
  if (text === NONE) return null;
  const level = EDUCATION_LEVELS.findIndex((name) => name === text);
  return level >= 0
    ? level
    : row.fail(EDUCATION, `${JSON.stringify(text)} is not a known level of education`);
}

function level(row: Row, column: string, levels: readonly string[]): string | null {
  const text = row.text(column);
  if (text === NONE) return null;
  return levels.includes(text) ? text : row.fail(column, `${JSON.stringify(text)} is not a known level`);
}
