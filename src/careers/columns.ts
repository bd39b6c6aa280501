import * as v from 'valibot';
import { SOURCE_IDS, TABLE_IDS, type Source, type SourceId, type Table, type TableId } from './figure';

/** The shape of `careers.json`: parallel arrays, element i of each belongs to the career of row i. */

export const INTEREST_IDS = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;
export type InterestId = (typeof INTEREST_IDS)[number];

/** Every entry passes; `findIndex` also visits the holes of a sparse array, `every` would not. */
function all<Value>(input: unknown, is: (value: unknown) => value is Value): input is readonly Value[] {
  return Array.isArray(input) && input.findIndex((value) => !is(value)) < 0;
}

function within(min: number, max: number) {
  return (value: unknown): value is number => typeof value === 'number' && value >= min && value <= max;
}

function numbers(min: number, max: number) {
  return v.custom<readonly number[]>(
    (input) => all(input, within(min, max)),
    `not a column of numbers from ${String(min)} to ${String(max)}`,
  );
}

function numbersOrNull(min: number, max: number) {
  const inRange = within(min, max);
  return v.custom<readonly (number | null)[]>(
    (input) => all(input, (value): value is number | null => value === null || inRange(value)),
    `not a column of numbers from ${String(min)} to ${String(max)} and nulls`,
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function texts(form: RegExp, what: string) {
  return v.custom<readonly string[]>(
    (input) => all(input, (value): value is string => isText(value) && form.test(value)),
    `not a column of ${what}`,
  );
}

function isPosition(value: unknown): value is number {
  return within(0, 100)(value) && Number.isInteger(value * 2);
}

/** Row numbers, rising, so that none stands twice. */
function isRows(input: unknown): input is readonly number[] {
  return (
    all(input, (value): value is number => within(0, 1e6)(value) && Number.isInteger(value)) &&
    input.every((row, i) => i === 0 || row > (input[i - 1] ?? row))
  );
}

const rows = v.custom<readonly number[]>(isRows, 'not a rising list of row numbers');

/** Trait ids are an author's words, so their form is checked, and none may name what every object inherits. */
function isTraitId(key: string): boolean {
  return /^[a-z][a-z0-9-]{0,31}$/.test(key) && !(key in Object.prototype);
}

function byTrait<Value>(is: (value: unknown) => value is Value, what: string) {
  return v.custom<Readonly<Record<string, Value>>>(
    (input) =>
      typeof input === 'object' &&
      input !== null &&
      !Array.isArray(input) &&
      Object.entries(input).every(([key, value]) => isTraitId(key) && is(value)),
    `not ${what} by trait`,
  );
}

const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
const name = v.pipe(v.string(), v.nonEmpty());
const traitYears = v.strictObject({ from: year, to: year, undated: v.array(v.picklist(TABLE_IDS)) });

const table = v.strictObject({
  name,
  release: name,
  year: name,
  inferred: v.optional(v.boolean()),
  area: name,
  source: v.picklist(SOURCE_IDS),
  collected: v.optional(v.strictObject({ from: year, to: year })),
});
const source = v.strictObject({ name, publisher: name, licence: name, address: name });

function keyed<Key extends string, Schema>(keys: readonly Key[], schema: Schema): Record<Key, Schema> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>;
}

export const careersFile = v.strictObject({
  version: v.literal(1),
  sources: v.strictObject(keyed(SOURCE_IDS, source)),
  tables: v.strictObject(keyed(TABLE_IDS, table)),
  collected: byTrait((value) => v.is(traitYears, value), 'collection years'),
  groups: v.array(
    v.strictObject({ table: v.picklist(['wages', 'projections']), code: name, title: name, rows }),
  ),
  educationLevels: v.pipe(v.array(name), v.maxLength(20)),
  soc: texts(/^\d{2}-\d{4}\.\d{2}$/, 'O*NET-SOC codes'),
  /** Official titles, as compiled. What is served has what a ranking needs of them in their place. */
  title: v.optional(texts(/\S/, 'titles')),
  order: v.optional(numbers(0, 1e6)),
  kindsOf: v.optional(v.array(v.strictTuple([name, name]))),
  jobZone: numbersOrNull(1, 5),
  education: numbersOrNull(0, 20),
  /** Dollars a year. */
  medianPay: numbersOrNull(0, 1e7),
  /** Dollars an hour, only where no pay by the year is published. */
  medianPayHourly: numbersOrNull(0, 1e4),
  /** Rows whose pay is published as "this much or more". */
  payAtLeast: rows,
  /** Rows that people usually enter by an apprenticeship. */
  apprenticeship: v.optional(rows),
  employees: numbersOrNull(0, 1e9),
  /** Thousands. */
  jobs: numbersOrNull(0, 1e6),
  /** Percent over the projection's ten years. */
  growth: numbersOrNull(-100, 1e4),
  /** Thousands a year. */
  openings: numbersOrNull(0, 1e6),
  /** Compiled for simulations, and left out of what is served: no page shows all careers' interests. */
  interests: v.optional(v.strictObject(keyed(INTEREST_IDS, numbers(1, 7)))),
  positions: byTrait(
    (value): value is readonly number[] => all(value, isPosition),
    'a column of positions 0–100 in whole or half points',
  ),
  estimated: byTrait(isRows, 'rising row numbers'),
  byHand: v.optional(byTrait(isRows, 'rising row numbers')),
  /** By trait the rows for which its end is not put into words [T1]. */
  unsaid: v.optional(byTrait(isRows, 'rising row numbers')),
  /** Laid over by the cards: what work can be about, and by row the places in it, a career's core first. */
  topicIds: v.optional(texts(/^[a-z][a-z0-9-]{0,31}$/, 'topics')),
  topics: v.optional(
    v.custom<readonly (readonly number[])[]>(
      (input) => all(input, (value): value is readonly number[] => all(value, within(0, 99))),
      'not a column of places of topics',
    ),
  ),
  /** Laid over by guides and cards: rows of careers that tell of a day in the job, in the file's language. */
  told: v.optional(rows),
});

export type CareersFile = v.InferOutput<typeof careersFile>;
export type TraitYears = v.InferOutput<typeof traitYears>;
export type Tables = Readonly<Record<TableId, Table>>;
export type Sources = Readonly<Record<SourceId, Source>>;
