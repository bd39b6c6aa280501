import type { CareersFile, InterestId } from '../../careers/columns';
import { datedTables, yearsOf } from './onet/collected';
import type { TraitElements } from './onet/elements';
import { figuresOf } from './bls/figures';
import { readJobZones, readRelated, readTitles } from './onet/occupations';
import { EDUCATION_LEVELS, readOutlook } from './bls/outlook';
import { readWages } from './bls/pay';
import { positionsOf } from './onet/positions';
import { unsaidOf } from './onet/unsaid';
import { readAll, SourceProblem } from './table/problem';
import { readPublished } from './bls/published';
import { readRatings, type Rated } from './onet/ratings';
import { RATING_TABLE_IDS, RATING_TABLES, type RatingTableId } from './onet/rating-tables';
import { SOURCES } from './publishers';
import { RELEASES } from './releases';

/** O*NET's elements for the six interests. */
const INTERESTS = {
  realistic: ['1.B.1.a', 'Realistic'],
  investigative: ['1.B.1.b', 'Investigative'],
  artistic: ['1.B.1.c', 'Artistic'],
  social: ['1.B.1.d', 'Social'],
  enterprising: ['1.B.1.e', 'Enterprising'],
  conventional: ['1.B.1.f', 'Conventional'],
} as const satisfies Record<InterestId, readonly [string, string]>;

/** A table that rates a smaller share of the careers has lost rows: the poorest of the known releases rates 93 %. */
const LEAST_RATED = 0.9;

/**
 * Compiles the dataset of all careers that have interests, in the order of their codes.
 * Throws SourceProblems or SourceProblem when a source is missing, changed or damaged.
 */
export function compileCareers(folder: string, traits: readonly TraitElements[]): CareersFile {
  const ratingReader = (id: RatingTableId) => () =>
    readRatings(folder, id, RATING_TABLES[id], wanted(id, traits));
  const read = readAll({
    interests: ratingReader('interests'),
    'work-values': ratingReader('work-values'),
    'work-styles': ratingReader('work-styles'),
    'work-activities': ratingReader('work-activities'),
    'work-context': ratingReader('work-context'),
    abilities: ratingReader('abilities'),
    knowledge: ratingReader('knowledge'),
    skills: ratingReader('skills'),
    titles: () => readTitles(folder),
    zones: () => readJobZones(folder),
    related: () => readRelated(folder),
    published: () => readPublished(folder),
    wages: () => readWages(folder),
    outlook: () => readOutlook(folder),
  });
  const find = (table: RatingTableId, element: string): Rated => {
    const rated = read[table].get(element);
    if (!rated) throw new Error(`${table} ${element} was not read`);
    return rated;
  };
  const interest = ([id]: readonly [string, string]) => find('interests', id).byCareer;
  const soc = [...interest(INTERESTS.realistic).keys()].sort();
  for (const id of RATING_TABLE_IDS) refuseShort(id, soc.length, read[id]);
  const column = <Value>(values: ReadonlyMap<string, Value>, file: string, header: string) =>
    soc.map((code) => {
      const value = values.get(code);
      if (value === undefined) throw new SourceProblem(file, 0, header, `no row for ${code}`);
      return value;
    });

  const placed = traits.map((trait) => [trait, positionsOf(trait, soc, read.related, find)] as const);
  const scores = (id: InterestId) =>
    column(interest(INTERESTS[id]), RATING_TABLES.interests.file, 'Element ID');
  return {
    version: 1,
    sources: SOURCES,
    tables: datedTables(read, read.zones),
    collected: Object.fromEntries(traits.map((trait) => [trait.id, yearsOf(trait, find)])),
    educationLevels: [...EDUCATION_LEVELS],
    soc,
    title: column(read.titles, RELEASES.titles.file, 'Title'),
    jobZone: column(read.zones.byCareer, RELEASES['job-zones'].file, 'Job Zone'),
    ...figuresOf(soc, read),
    interests: {
      realistic: scores('realistic'),
      investigative: scores('investigative'),
      artistic: scores('artistic'),
      social: scores('social'),
      enterprising: scores('enterprising'),
      conventional: scores('conventional'),
    },
    positions: Object.fromEntries(placed.map(([{ id }, { positions }]) => [id, positions])),
    estimated: withRows(placed.map(([{ id }, { estimated }]) => [id, estimated])),
    unsaid: withRows(
      placed.map(([trait, { positions }]) => [trait.id, unsaidOf(trait, soc, positions, find)]),
    ),
  };
}

/** By trait the rows; traits without any are left out. */
function withRows(rows: readonly (readonly [trait: string, rows: readonly number[]])[]) {
  return Object.fromEntries(rows.filter(([, found]) => found.length > 0));
}

/** The elements that the dataset needs of one table: id → name. */
function wanted(table: RatingTableId, traits: readonly TraitElements[]): ReadonlyMap<string, string> {
  const elements = traits.flatMap((trait) => trait.elements).filter((element) => element.table === table);
  const interests = table === 'interests' ? Object.values(INTERESTS) : [];
  return new Map([...elements.map(({ id, name }) => [id, name] as const), ...interests]);
}

function refuseShort(table: RatingTableId, careers: number, ratings: ReadonlyMap<string, Rated>): void {
  for (const { byCareer } of ratings.values()) {
    if (byCareer.size >= careers * LEAST_RATED) continue;
    const reason = `rates only ${String(byCareer.size)} of ${String(careers)} careers: rows are missing`;
    throw new SourceProblem(RATING_TABLES[table].file, 0, 'O*NET-SOC Code', reason);
  }
}
