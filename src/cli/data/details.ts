import { INTEREST_IDS, type CareersFile, type InterestId } from '../../careers/columns';
import type { DetailsFile } from '../../careers/details-file';
import type { DetailTableId, TablesFile } from '../../careers/tables';
import { CURRENT, EARLIER, editionOf } from './bls/editions';
import { DETAIL_SOURCES } from './publishers';
import { DETAIL_TABLES } from './releases';
import { STATE_LIST } from './states';
import { readAllSchools, readDetailSources, type AllSchools, type DetailSources } from './details-read';
import { estimatesOf } from './onet/estimated';
import { EDUCATION_LEVELS } from './bls/outlook';
import { pageIn } from './bls/handbook';
import { payColumns, unitOf } from './bls/pay-table';
import { recordOf } from './bls/track-record';
import { refuseUnknownCodes } from './unknown-codes';

export interface CompiledDetails extends AllSchools {
  readonly tables: TablesFile;
  readonly careers: readonly DetailsFile[];
}

/**
 * Compiles the files of all careers of the dataset, the tables that they refer to, and the schools.
 * Throws SourceProblems or SourceProblem when a source is missing, changed or damaged.
 */
export function compileDetails(
  folder: string,
  careers: CareersFile,
  read: DetailSources = readDetailSources(folder),
): CompiledDetails {
  refuseUnknownCodes(careers.soc, read);
  const cips = careers.soc.flatMap((soc) => read.majors.bySoc.get(soc.slice(0, 7)) ?? []);
  const schools = readAllSchools(folder, new Set(cips));
  const estimates = estimatesOf(careers, read.related);
  const jobs = new Map([...read.outlook].map(([code, row]) => [code, row.jobs] as const));
  return {
    tables: tablesOf(read, careers),
    careers: careers.soc.map((soc, row): DetailsFile => {
      const { wages = null, projections = null } = read.published.get(soc.slice(0, 7)) ?? {};
      return {
        version: 1,
        soc,
        title: careers.title?.[row] ?? soc,
        alsoCalled: [...(read.titles.get(soc) ?? [])],
        groups: groupsOf(soc, row, careers, read),
        ...payOf(wages, read),
        ...outlookOf(projections, read),
        record: projections === null ? [] : [...recordOf(projections, { ...read, jobs })],
        reportedEducation: optional(read.education.byCareer.get(soc)),
        jobZone: careers.jobZone[row] ?? null,
        interests: interestsOf(row, careers),
        activities: leading(read.activities.byCareer.get(soc)),
        skills: leading(read.skills.byCareer.get(soc)),
        knowledge: leading(read.knowledge.byCareer.get(soc)),
        software: [...(read.software.get(soc) ?? [])],
        tools: [...(read.tools.get(soc) ?? [])],
        related: [...(read.related.get(soc) ?? [])],
        majors: (read.majors.bySoc.get(soc.slice(0, 7)) ?? []).map((cip) => [
          ...([cip, read.majors.titles.get(cip) ?? cip, schools.schools.get(cip)?.length ?? 0] as const),
        ]),
        estimated: estimates[row] ?? [],
        ...pageIn(read.handbook, [soc.slice(0, 7), wages, projections]),
      };
    }),
    ...schools,
  };
}

function tablesOf(read: DetailSources, careers: CareersFile): TablesFile {
  const collected = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    collected: { from, to },
  });
  const names = [read.activities, read.skills, read.knowledge].flatMap((table) => [...table.names]);
  return {
    version: 1,
    sources: { ...DETAIL_SOURCES },
    tables: {
      ...DETAIL_TABLES,
      interests: careers.tables.interests,
      'job-zones': careers.tables['job-zones'],
      'reported-education': { ...DETAIL_TABLES['reported-education'], ...collected(read.education) },
      skills: { ...DETAIL_TABLES.skills, ...collected(read.skills) },
      knowledge: { ...DETAIL_TABLES.knowledge, ...collected(read.knowledge) },
    },
    states: Object.fromEntries(STATE_LIST.map(({ postal, name }) => [postal, name])),
    sectors: Object.fromEntries(read.sectors.names),
    elements: Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1))),
    educationCategories: [...read.education.categories],
    editions: EARLIER.map((edition) => {
      const { caveats, ...years } = editionOf(edition);
      return { ...years, caveats: [...caveats] };
    }),
    current: { ...CURRENT, caveats: [] },
  };
}

const BY_CODE_OF: Readonly<Record<'wages' | 'projections', readonly DetailTableId[]>> = {
  wages: ['wages', 'state-wages', 'sector-wages', 'industry-wages'],
  projections: ['jobs', 'projections', 'state-projections', 'earlier-projections'],
};

/** The wider groups whose figures a career's file holds: of wages, of projections, of majors. */
function groupsOf(
  soc: string,
  row: number,
  { groups }: CareersFile,
  { majors }: DetailSources,
): DetailsFile['groups'] {
  const code = soc.slice(0, 7);
  const wider = groups
    .filter(({ rows }) => rows.includes(row))
    .map(({ table, code, title }) => ({ tables: [...BY_CODE_OF[table]], code, title }));
  const title = majors.occupations.get(code);
  // Majors lead to the occupation; O*NET's kinds of it share them.
  if (soc.endsWith('.00') || title === undefined) return wider;
  return [...wider, { tables: ['majors'], code, title }];
}

function payOf(
  code: string | null,
  { pay, states, sectors, industries }: DetailSources,
): Pick<DetailsFile, 'pay' | 'payByState' | 'payBySector' | 'payByIndustry'> {
  const national = code === null ? undefined : pay.get(code);
  if (code === null || national === undefined) {
    return { pay: null, payByState: null, payBySector: null, payByIndustry: null };
  }
  const unit = unitOf(national);
  const byState = states.map((state) => state.get(code));
  const bySector = sectors.pay.get(code);
  const byIndustry = industries?.get(code);
  const atLeast = byIndustry?.rows.flatMap((row, i) => (row.atLeast ? [i] : [])) ?? [];
  return {
    pay: payColumns(unit, [national]),
    payByState: byState.every((row) => row === undefined)
      ? null
      : { ...payColumns(unit, byState), perThousand: byState.map((row) => row?.perThousand ?? null) },
    payBySector: bySector
      ? {
          sectors: bySector.map(([id]) => id),
          ...payColumns(
            unit,
            bySector.map(([, row]) => row),
          ),
        }
      : null,
    payByIndustry: byIndustry
      ? {
          unit: byIndustry.unit,
          industries: byIndustry.rows.map(({ industry }) => industry),
          median: byIndustry.rows.map(({ value }) => value),
          ...(atLeast.length > 0 && { atLeast }),
        }
      : null,
  };
}

function outlookOf(
  code: string | null,
  { outlook, stateOutlook }: DetailSources,
): Pick<DetailsFile, 'outlook' | 'outlookByState'> {
  const national = code === null ? undefined : outlook.get(code);
  if (code === null || national === undefined) return { outlook: null, outlookByState: null };
  const { jobs, projected, change, growth, openings, education, experience, training } = national;
  const byState = stateOutlook.map((state) => state.get(code));
  return {
    outlook: {
      jobs,
      projected,
      change,
      growth,
      openings,
      education: education === null ? null : (EDUCATION_LEVELS[education] ?? null),
      experience,
      training,
    },
    outlookByState: byState.every((row) => row === undefined)
      ? null
      : {
          jobs: byState.map((row) => row?.jobs ?? null),
          projected: byState.map((row) => row?.projected ?? null),
          growth: byState.map((row) => row?.growth ?? null),
          openings: byState.map((row) => row?.openings ?? null),
        },
  };
}

function leading(rows: readonly (readonly [string, number])[] | undefined): DetailsFile['skills'] {
  return rows === undefined ? null : rows.map(([id, value]) => [id, value]);
}

function optional(values: readonly number[] | undefined): number[] | null {
  return values === undefined ? null : [...values];
}

function interestsOf(row: number, { interests }: CareersFile): DetailsFile['interests'] {
  const measured = INTEREST_IDS.map((id) => [id, interests?.[id][row]]);
  return Object.fromEntries(measured) as Record<InterestId, number>;
}
