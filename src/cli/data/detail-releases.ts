import type { DetailSourceId, DetailTable, DetailTableId, Edition } from '../../careers/tables';
import type { Source } from '../../careers/figure';
import { SOURCES, TABLES } from './releases';

/** The releases behind the files of single careers, each described once. */

export const DETAIL_SOURCES: Readonly<Record<DetailSourceId, Source>> = {
  ...SOURCES,
  nces: {
    name: 'National Center for Education Statistics',
    publisher: 'U.S. Department of Education, National Center for Education Statistics (NCES)',
    licence: 'Public domain',
    address: 'https://nces.ed.gov/ipeds/',
  },
  'projections-central': {
    name: 'Projections Central',
    publisher: 'Projections Central, from the projections of the states',
    licence: 'To be cited',
    address: 'https://projectionscentral.org/',
  },
};

const onet = { area: 'United States', source: 'onet', release: '30.1', year: '2025' } as const;
const bls = { area: 'United States', source: 'bls' } as const;
const oews = { ...bls, name: 'Occupational Employment and Wage Statistics' };
const nces = { area: 'United States', source: 'nces' } as const;
const STATES = '50 states and the District of Columbia';

export const DETAIL_TABLES: Readonly<Record<DetailTableId, DetailTable>> = {
  interests: TABLES.interests,
  'job-zones': TABLES['job-zones'],
  related: TABLES.related,
  'reported-education': { name: 'Education, Training, and Experience', ...onet },
  'work-activities': TABLES['work-activities'],
  skills: TABLES.skills,
  knowledge: TABLES.knowledge,
  wages: TABLES.wages,
  'state-wages': { ...oews, release: 'May 2025', year: '2025', area: STATES },
  'sector-wages': { ...oews, release: 'May 2024', year: '2024' },
  'industry-wages': { ...bls, name: 'Occupational Outlook Handbook', release: 'August 2025', year: '2024' },
  jobs: TABLES.jobs,
  projections: TABLES.projections,
  'state-projections': {
    name: 'Long-term occupational projections',
    release: '2022–32',
    year: '2022–32',
    area: STATES,
    source: 'projections-central',
  },
  'earlier-projections': {
    ...bls,
    name: 'Employment Projections',
    release: '2012–22 to 2023–33',
    year: '2012–33',
  },
  majors: { ...nces, name: 'CIP 2020 to SOC 2018 Crosswalk', release: 'CIP 2020', year: '2020' },
  completions: { ...nces, name: 'IPEDS Completions, C2024_A', release: '2023–24', year: '2023–24' },
  institutions: {
    ...nces,
    name: 'IPEDS Institutional Characteristics, HD2024',
    release: '2024',
    year: '2024',
  },
};

/** An earlier edition and how its codes differ from today's. */
export interface EarlierEdition {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly codes: 'soc-2010' | 'hybrid' | 'soc-2018';
}

/** The latest year of which the number of jobs is known. */
export const LATEST = 2024;

export const EARLIER: readonly EarlierEdition[] = [
  ...[2012, 2014, 2016, 2018].map((from) => earlier(from, 'soc-2010')),
  earlier(2019, 'hybrid'),
  ...[2021, 2022, 2023].map((from) => earlier(from, 'soc-2018')),
];

function earlier(from: number, codes: EarlierEdition['codes']): EarlierEdition {
  const to = from + 10;
  return { file: `bls/ep-history/${String(from)}-${String(to).slice(2)}.tsv`, from, to, codes };
}

/** With the year and the caveats that hold for every career of the edition. */
export function editionOf({ from, to, codes }: EarlierEdition): Edition {
  const observed = Math.min(to, LATEST);
  const caveats: Edition['caveats'][number][] = [];
  if (codes !== 'soc-2018') caveats.push('reclassified');
  // The survey behind the base years was estimated in a new way from 2021 on.
  if (from < 2021 && observed >= 2021) caveats.push('survey-changed-2021');
  if (from <= 2021 && observed >= 2020) caveats.push('pandemic');
  return { id: `${String(from)}–${String(to).slice(2)}`, from, to, observed, caveats };
}

export const CURRENT: Edition = { id: '2024–34', from: LATEST, to: 2034, observed: LATEST, caveats: [] };

/** The states of the wage survey: postal code, FIPS code, name. */
export const STATE_LIST = [
  ...['AL 01 Alabama', 'AK 02 Alaska', 'AZ 04 Arizona', 'AR 05 Arkansas', 'CA 06 California'],
  ...['CO 08 Colorado', 'CT 09 Connecticut', 'DE 10 Delaware', 'DC 11 District of Columbia'],
  ...['FL 12 Florida', 'GA 13 Georgia', 'HI 15 Hawaii', 'ID 16 Idaho', 'IL 17 Illinois'],
  ...['IN 18 Indiana', 'IA 19 Iowa', 'KS 20 Kansas', 'KY 21 Kentucky', 'LA 22 Louisiana'],
  ...['ME 23 Maine', 'MD 24 Maryland', 'MA 25 Massachusetts', 'MI 26 Michigan', 'MN 27 Minnesota'],
  ...['MS 28 Mississippi', 'MO 29 Missouri', 'MT 30 Montana', 'NE 31 Nebraska', 'NV 32 Nevada'],
  ...['NH 33 New Hampshire', 'NJ 34 New Jersey', 'NM 35 New Mexico', 'NY 36 New York'],
  ...['NC 37 North Carolina', 'ND 38 North Dakota', 'OH 39 Ohio', 'OK 40 Oklahoma', 'OR 41 Oregon'],
  ...['PA 42 Pennsylvania', 'RI 44 Rhode Island', 'SC 45 South Carolina', 'SD 46 South Dakota'],
  ...['TN 47 Tennessee', 'TX 48 Texas', 'UT 49 Utah', 'VT 50 Vermont', 'VA 51 Virginia'],
  ...['WA 53 Washington', 'WV 54 West Virginia', 'WI 55 Wisconsin', 'WY 56 Wyoming'],
].map((line) => ({ postal: line.slice(0, 2), fips: line.slice(3, 5), name: line.slice(6) }));
