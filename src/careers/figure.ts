/** The tables that the dataset is made of; every figure names the one it comes from. */
export const TABLE_IDS = [
  'interests',
  'work-values',
  'work-styles',
  'work-activities',
  'work-context',
  'abilities',
  'knowledge',
  'skills',
  'related',
  'job-zones',
  'wages',
  'jobs',
  'projections',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Years between which the figures of a table, or the ratings behind a trait, were collected. */
export interface Collected {
  readonly from: number;
  readonly to: number;
}

/** Where and when a table's figures hold. */
export interface Table {
  /** The publisher's own name of the table. */
  readonly name: string;
  /** "30.1", "May 2025", "2024–34". */
  readonly release: string;
  /** The year or years for which the figures stand: "2025", "2024–34". */
  readonly year: string;
  /** True where the publisher's file states no year and it was inferred from the release. */
  readonly inferred?: boolean | undefined;
  readonly area: string;
  /** Key of `sources`. */
  readonly source: SourceId;
  /** Given where the table's rows carry dates: ratings are older than their release. */
  readonly collected?: Collected | undefined;
}

export const SOURCE_IDS = ['onet', 'bls'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

export interface Source {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly address: string;
}

/** What a figure counts; the words and signs for it are the pages' matter. */
export type Unit =
  | 'interest-1-to-7'
  | 'zone-1-to-5'
  | 'education-level'
  | 'dollars-a-year'
  | 'dollars-an-hour'
  | 'employees'
  | 'thousand-jobs'
  | 'percent'
  | 'thousand-openings-a-year';

/** A wider group of careers: "Financial Managers", 11-3031. */
export interface Group {
  readonly code: string;
  readonly title: string;
}

/** A number with its unit and the table that tells its year, area and source. */
export interface Figure<Value = number> {
  readonly value: Value;
  readonly unit: Unit;
  readonly table: TableId;
  /** Given when the figure is published only for a wider group that the career belongs to. */
  readonly group?: Group;
  /** True when the publisher says only "this much or more". */
  readonly atLeast?: true;
}
