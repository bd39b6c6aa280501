import * as v from 'valibot';
import type { Source, Table, TableId } from './figure';

/** The shape of `tables.json`: what the files of all careers refer to, given once. */

export const DETAIL_SOURCE_IDS = ['onet', 'bls', 'nces', 'projections-central'] as const;
export type DetailSourceId = (typeof DETAIL_SOURCE_IDS)[number];

/** The tables that one career's file is made of; the group of a figure names the one it stands in. */
export const DETAIL_TABLE_IDS = [
  'interests',
  'job-zones',
  'related',
  'reported-education',
  'work-activities',
  'skills',
  'knowledge',
  'software',
  'tools',
  'wages',
  'state-wages',
  'sector-wages',
  'industry-wages',
  'jobs',
  'projections',
  'state-projections',
  'earlier-projections',
  'majors',
  'completions',
  'institutions',
] as const;
export type DetailTableId = (typeof DETAIL_TABLE_IDS)[number];

/** Where and when a table's figures hold. */
export interface DetailTable extends Omit<Table, 'source'> {
  readonly source: DetailSourceId;
}

/** Why what happened and what was said may differ without the forecast being wrong. */
export const CAVEATS = ['reclassified', 'survey-changed-2021', 'pandemic'] as const;
export type Caveat = (typeof CAVEATS)[number];

/** One edition of the Employment Projections, and the latest year for which it can be compared with what happened. */
export interface Edition {
  /** "2014–24". */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Its last year, or the latest observed year when that is earlier. */
  readonly observed: number;
  readonly caveats: readonly Caveat[];
}

const text = v.pipe(v.string(), v.nonEmpty());
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
const table = v.strictObject({
  name: text,
  release: text,
  year: text,
  inferred: v.optional(v.boolean()),
  area: text,
  source: v.picklist(DETAIL_SOURCE_IDS),
  collected: v.optional(v.strictObject({ from: year, to: year })),
});
const edition = v.strictObject({
  id: text,
  from: year,
  to: year,
  observed: year,
  caveats: v.array(v.picklist(CAVEATS)),
});
const source = v.strictObject({ name: text, publisher: text, licence: text, address: text });
const named = (form: RegExp) => v.record(v.pipe(v.string(), v.regex(form)), text);

function keyed<Key extends string, Schema>(keys: readonly Key[], schema: Schema): Record<Key, Schema> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>;
}

const tablesFile = v.strictObject({
  version: v.literal(1),
  sources: v.strictObject(keyed(DETAIL_SOURCE_IDS, source)),
  tables: v.strictObject(keyed(DETAIL_TABLE_IDS, table)),
  /** Names by postal code; columns by state are in this order. */
  states: named(/^[A-Z]{2}$/),
  /** Names by NAICS code. */
  sectors: named(/^\d{2}(-\d{2})?$/),
  /** Names of O*NET's elements by their id. */
  elements: named(/^\d(\.[A-Za-z0-9]+)+$/),
  /** The levels of education that workers report, lowest first. */
  educationCategories: v.array(text),
  /** Earlier projections, oldest first. */
  editions: v.array(edition),
  /** The projections that hold now; `observed` is their first year. */
  current: edition,
});

export type TablesFile = v.InferOutput<typeof tablesFile>;

export interface DetailTables {
  readonly tables: Readonly<Record<DetailTableId, DetailTable>>;
  readonly sources: Readonly<Record<DetailSourceId, Source>>;
  readonly states: readonly Named[];
  readonly sectors: ReadonlyMap<string, string>;
  readonly elements: ReadonlyMap<string, string>;
  readonly educationCategories: readonly string[];
  readonly editions: readonly Edition[];
  readonly current: Edition;
}

/** Every table that any figure of the site comes from, and who publishes them. */
export interface Published extends Pick<DetailTables, 'sources'> {
  readonly tables: Readonly<Record<TableId | DetailTableId, DetailTable>>;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a decoder makes of a file: the value, or where and why it is no such file. */
export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** Decodes `tables.json`. Never throws. */
export function decodeTables(json: unknown): Decoded<DetailTables> {
  const parsed = v.safeParse(tablesFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'tables.json'}: ${issue.message}` };
  }
  const { version: _, states, sectors, elements, ...file } = parsed.output;
  const backwards = file.editions.find(({ from, to, observed }) => from >= observed || observed > to);
  if (backwards) return { ok: false, problem: `editions: the years of ${backwards.id} are out of order` };
  return {
    ok: true,
    value: {
      ...file,
      states: Object.entries(states).map(([id, name]) => ({ id, name })),
      sectors: new Map(Object.entries(sectors)),
      elements: new Map(Object.entries(elements)),
    },
  };
}
