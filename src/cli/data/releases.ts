import type { Source, SourceId, Table, TableId } from '../../careers/figure';

/** The releases that the compiler reads, each described once; the dataset's figures refer to them. */

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  onet: {
    name: 'O*NET Database',
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    licence: 'CC BY 4.0',
    address: 'https://www.onetcenter.org/database.html',
  },
  bls: {
    name: 'U.S. Bureau of Labor Statistics',
    publisher: 'U.S. Bureau of Labor Statistics',
    licence: 'Public domain',
    address: 'https://www.bls.gov/',
  },
};

const onet = { area: 'United States', source: 'onet' } as const;
const onet30 = { ...onet, release: '30.1', year: '2025' };
/** Files of this release carry no dates; 2021–22 is when the release was current. */
const onet26 = { ...onet, release: '26', year: '2021–22', inferred: true };
const bls = { area: 'United States', source: 'bls' } as const;

export const TABLES: Readonly<Record<TableId, Table>> = {
  interests: { name: 'Interests', ...onet30 },
  'work-values': { name: 'Work Values', ...onet30 },
  'work-styles': { name: 'Work Styles', ...onet, release: '29.3', year: '2025' },
  'work-activities': { name: 'Work Activities', ...onet26 },
  'work-context': { name: 'Work Context', ...onet26 },
  abilities: { name: 'Abilities', ...onet30 },
  knowledge: { name: 'Knowledge', ...onet30 },
  skills: { name: 'Skills', ...onet30 },
  related: { name: 'Related Occupations', ...onet30 },
  'job-zones': { name: 'Job Zones', ...onet30 },
  wages: { name: 'Occupational Employment and Wage Statistics', ...bls, release: 'May 2025', year: '2025' },
  jobs: { name: 'Employment Projections, table 1.2', ...bls, release: '2024–34', year: '2024' },
  projections: { name: 'Employment Projections, table 1.2', ...bls, release: '2024–34', year: '2024–34' },
};

/** A table of O*NET ratings: one row for each career, element and scale. */
export interface RatingTable {
  readonly file: string;
  readonly value: 'Data Value' | 'Score 0-100';
  /** The scale that is read where the table has several; importance (IM) wherever there is one. */
  readonly scale?: string;
  readonly min: number;
  readonly max: number;
  /** Whether rows tell when they were collected; if not, the years of the release stand in. */
  readonly dated: boolean;
}

const rated = { value: 'Data Value', dated: true } as const;
const importance = { ...rated, scale: 'IM', min: 1, max: 5 };
const hundred = { value: 'Score 0-100', min: 0, max: 100, dated: false } as const;

export const RATING_TABLES = {
  interests: { file: 'onet-30.1/Interests.txt', ...rated, scale: 'OI', min: 1, max: 7 },
  'work-values': { file: 'onet-30.1/Work Values.txt', ...rated, scale: 'EX', min: 1, max: 7 },
  // Release 30 replaced the sixteen styles that 29.3 still rates by another taxonomy.
  'work-styles': { file: 'onet-29.3/Work Styles.txt', ...importance },
  'work-activities': { file: 'onet-26/work-activities.tsv', ...hundred, scale: 'IM' },
  'work-context': { file: 'onet-26/work-context.tsv', ...hundred },
  abilities: { file: 'onet-30.1/Abilities.txt', ...importance },
  knowledge: { file: 'onet-30.1/Knowledge.txt', ...importance },
  skills: { file: 'onet-30.1/Skills.txt', ...importance },
} as const satisfies Partial<Record<TableId, RatingTable>>;

export type RatingTableId = keyof typeof RATING_TABLES;
export const RATING_TABLE_IDS = Object.keys(RATING_TABLES) as RatingTableId[];

/** First and last year of a table without dates: "2021–22" is 2021 to 2022. */
export function releaseYears(year: string): { readonly from: number; readonly to: number } {
  const [from = '', to = from] = year.split('–');
  return { from: Number(from), to: Number(from.slice(0, from.length - to.length) + to) };
}
