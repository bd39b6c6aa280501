import type { Table, TableId } from '../../careers/figure';
import type { DetailTable, DetailTableId } from '../../careers/tables';

/**
 * Every release that the compiler reads, described once: where it lies in the folder of sources, and what the dataset says
 * of it. A newer release changes this file, and its reader only where the publisher has changed headers, levels or signs.
 */

const onet = { area: 'United States', source: 'onet' } as const;
const onet30 = { ...onet, release: '30.1', year: '2025' };
const onet293 = { ...onet, release: '29.3', year: '2025' };
/** Files of this release carry no dates; 2021–22 is when the release was current. */
const onet26 = { ...onet, release: '26', year: '2021–22', inferred: true };
const bls = { area: 'United States', source: 'bls' } as const;
const oews = { ...bls, name: 'Occupational Employment and Wage Statistics' };
const nces = { area: 'United States', source: 'nces' } as const;
const STATES = '50 states and the District of Columbia';

/** First and last year of the projections, of the nation and of the states. */
const NATION = { from: 2024, to: 2034 };
const OF_STATES = { from: 2022, to: 2032 };
const nation = periodOf(NATION);
const ofStates = periodOf(OF_STATES);
const table12 = { name: 'Employment Projections, table 1.2', ...bls, release: nation };

interface Release {
  /** Path in the folder of sources. */
  readonly file: string;
  /** What the dataset says of it. */
  readonly table?: DetailTable;
  /** What stands above its header and names the release. */
  readonly firstLine?: string;
  /** First and last year. */
  readonly from?: number;
  readonly to?: number;
  /** "2024–34". */
  readonly period?: string;
  /** First years by the codes that the edition uses. */
  readonly editions?: Readonly<Record<string, readonly number[]>>;
}

export const RELEASES = {
  titles: { file: 'onet-30.1/Occupation Data.txt' },
  'reported-titles': { file: 'onet-30.1/Sample of Reported Titles.txt' },
  'other-titles': { file: 'onet-30.1/Alternate Titles.txt' },
  interests: { file: 'onet-30.1/Interests.txt', table: { name: 'Interests', ...onet30 } },
  'work-values': { file: 'onet-30.1/Work Values.txt', table: { name: 'Work Values', ...onet30 } },
  // Release 30 replaced the sixteen styles that 29.3 still rates by another taxonomy.
  'work-styles': {
    file: 'onet-29.3/Work Styles.txt',
    table: { name: 'Work Styles', ...onet293 },
  },
  'work-activities': { file: 'onet-26/work-activities.tsv', table: { name: 'Work Activities', ...onet26 } },
  'work-context': { file: 'onet-26/work-context.tsv', table: { name: 'Work Context', ...onet26 } },
  abilities: { file: 'onet-30.1/Abilities.txt', table: { name: 'Abilities', ...onet30 } },
  knowledge: { file: 'onet-30.1/Knowledge.txt', table: { name: 'Knowledge', ...onet30 } },
  skills: { file: 'onet-30.1/Skills.txt', table: { name: 'Skills', ...onet30 } },
  related: { file: 'onet-30.1/Related Occupations.txt', table: { name: 'Related Occupations', ...onet30 } },
  'job-zones': { file: 'onet-30.1/Job Zones.txt', table: { name: 'Job Zones', ...onet30 } },
  software: {
    file: 'onet-29.3/Technology Skills.txt',
    table: { name: 'Technology Skills', ...onet293 },
  },
  tools: { file: 'onet-29.3/Tools Used.txt', table: { name: 'Tools Used', ...onet293 } },
  'reported-education': {
    file: 'onet-30.1/Education, Training, and Experience.txt',
    table: { name: 'Education, Training, and Experience', ...onet30 },
  },
  'education-categories': { file: 'onet-30.1/Education, Training, and Experience Categories.txt' },

  wages: {
    file: 'bls/oews-national-2025.tsv',
    table: { name: oews.name, ...bls, release: 'May 2025', year: '2025' },
  },
  /** A folder with a file a state, `<FIPS>.json`. */
  'state-wages': {
    file: 'bls/oews-state-2025',
    table: { ...oews, release: 'May 2025', year: '2025', area: STATES },
  },
  'sector-wages': {
    file: 'bls/oews-sector-2024.tsv',
    table: { ...oews, release: 'May 2024', year: '2024' },
  },
  /** Texts of the handbook's pages, beside the folder of sources; without them this table is empty. */
  'industry-wages': {
    file: '../reference/ooh',
    table: { ...bls, name: 'Occupational Outlook Handbook', release: 'August 2025', year: '2024' },
  },
  jobs: { file: 'bls/ep-2024-34-table-1.2.tsv', table: { ...table12, year: String(NATION.from) } },
  projections: {
    file: 'bls/ep-2024-34-table-1.2.tsv',
    ...NATION,
    period: nation,
    firstLine: `Table 1.2 Occupational projections, ${NATION.from}–${NATION.to}, and worker characteristics, ${NATION.from} (Employment in thousands)`,
    table: { ...table12, year: nation },
  },
  'state-projections': {
    file: 'bls/state-projections-2022-32.tsv',
    ...OF_STATES,
    table: {
      name: 'Long-term occupational projections',
      release: ofStates,
      year: ofStates,
      area: STATES,
      source: 'projections-central',
    },
  },
  /** A folder with a file an edition, `<from>-<to>.tsv`. */
  'earlier-projections': {
    file: 'bls/ep-history',
    editions: {
      'soc-2010': [2012, 2014, 2016, 2018],
      hybrid: [2019],
      'soc-2018': [2021, 2022, 2023],
    },
    table: { ...bls, name: 'Employment Projections', release: '2012–22 to 2023–33', year: '2012–33' },
  },
  'codes-published': { file: 'bls/soc2018-to-oews-ep.tsv' },
  'codes-changed': { file: 'bls/soc_2010_to_2018_crosswalk.tsv' },

  majors: {
    file: 'nces/cip2020-soc2018.tsv',
    table: { ...nces, name: 'CIP 2020 to SOC 2018 Crosswalk', release: 'CIP 2020', year: '2020' },
  },
  'major-titles': { file: 'nces/cip2020-titles.tsv' },
  completions: {
    file: 'nces/ipeds-completions-2024.tsv',
    table: { ...nces, name: 'IPEDS Completions, C2024_A', release: '2023–24', year: '2023–24' },
  },
  institutions: {
    file: 'nces/ipeds-institutions-2024.csv',
    table: {
      ...nces,
      name: 'IPEDS Institutional Characteristics, HD2024',
      release: '2024',
      year: '2024',
    },
  },
} as const satisfies Readonly<Record<string, Release>>;

/** What `#` stands for in the wage surveys: this much or more, in dollars. */
export const TOP_PAY = { 'dollars-a-year': 239_200, 'dollars-an-hour': 115 } as const;

/** The tables behind the dataset of all careers. */
export const TABLES: Readonly<Record<TableId, Table>> = {
  interests: RELEASES.interests.table,
  'work-values': RELEASES['work-values'].table,
  'work-styles': RELEASES['work-styles'].table,
  'work-activities': RELEASES['work-activities'].table,
  'work-context': RELEASES['work-context'].table,
  abilities: RELEASES.abilities.table,
  knowledge: RELEASES.knowledge.table,
  skills: RELEASES.skills.table,
  related: RELEASES.related.table,
  'job-zones': RELEASES['job-zones'].table,
  wages: RELEASES.wages.table,
  jobs: RELEASES.jobs.table,
  projections: RELEASES.projections.table,
};

/** The tables behind the files of single careers. */
export const DETAIL_TABLES: Readonly<Record<DetailTableId, DetailTable>> = {
  interests: RELEASES.interests.table,
  'job-zones': RELEASES['job-zones'].table,
  related: RELEASES.related.table,
  'reported-education': RELEASES['reported-education'].table,
  software: RELEASES.software.table,
  tools: RELEASES.tools.table,
  'work-activities': RELEASES['work-activities'].table,
  skills: RELEASES.skills.table,
  knowledge: RELEASES.knowledge.table,
  wages: RELEASES.wages.table,
  'state-wages': RELEASES['state-wages'].table,
  'sector-wages': RELEASES['sector-wages'].table,
  'industry-wages': RELEASES['industry-wages'].table,
  jobs: RELEASES.jobs.table,
  projections: RELEASES.projections.table,
  'state-projections': RELEASES['state-projections'].table,
  'earlier-projections': RELEASES['earlier-projections'].table,
  majors: RELEASES.majors.table,
  completions: RELEASES.completions.table,
  institutions: RELEASES.institutions.table,
};

/** "2024–34". */
export function periodOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${String(from)}–${String(to).slice(2)}`;
}

/** First and last year of a table without dates: "2021–22" is 2021 to 2022. */
export function releaseYears(year: string): { readonly from: number; readonly to: number } {
  const [from = '', to = from] = year.split('–');
  return { from: Number(from), to: Number(from.slice(0, from.length - to.length) + to) };
}
