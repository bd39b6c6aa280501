import * as v from 'valibot';
import type { InterestId } from './columns';
import { contradiction } from './details-check';
import { detailsFile, type DetailsFile, type ShortGuide } from './details-file';
import type { Group } from './figure';
import {
  amount,
  isEmpty,
  payRow,
  type IndustryPay,
  type PayRow,
  type SectorPay,
  type StatePay,
} from './pay/pay-rows';
import { revisionsOf, tracksOf, type Revision, type Track, type Unscored } from './outlook';
import type { Decoded, DetailTableId, DetailTables, Named } from './tables';

export interface StateOutlook {
  readonly state: Named;
  /** Single jobs, not thousands. */
  readonly jobs: number | null;
  readonly projected: number | null;
  readonly growth: number | null;
  readonly openings: number | null;
}

/** An element of O*NET and how important it is in this career. */
export interface Importance extends Named {
  readonly value: number;
}

export interface Major {
  /** CIP 2020 code. */
  readonly cip: string;
  readonly title: string;
  /** How many institutions made an award in it; 0: there is no list of schools. */
  readonly institutions: number;
}

/** Everything on one career that lists do not need. An absent table is null or empty, never zeroes. */
export interface Details {
  readonly soc: string;
  /** What captions say: the official title, or the name in another language. */
  readonly title: string;
  readonly official: string;
  /** Three other names at most, of those that people in it use. */
  readonly alsoCalled: readonly string[];
  /** What people in it do, in our words. */
  readonly tasks: readonly string[];
  /** A day, good and hard sides and the way in, where somebody has told them in short; a guide stands in for it. */
  readonly shortGuide: ShortGuide | undefined;
  readonly pay: PayRow | null;
  /** Only states for which anything is published. */
  readonly payByState: readonly StatePay[];
  readonly payBySector: readonly SectorPay[];
  /** The industries that employ most, as the handbook lists them. */
  readonly payByIndustry: readonly IndustryPay[];
  readonly outlook: DetailsFile['outlook'];
  readonly outlookByState: readonly StateOutlook[];
  /** The forecast's track record, oldest edition first. */
  readonly record: readonly (Track | Unscored)[];
  readonly revisions: readonly Revision[];
  /** Percent of workers by the education they report, lowest first. */
  readonly reportedEducation: readonly { readonly education: string; readonly percent: number }[];
  /** 1–5. */
  readonly jobZone: number | null;
  readonly interests: Readonly<Record<InterestId, number>>;
  /** Five each, the most important first; work activities 0–100, skills and knowledge 1–5. */
  readonly activities: readonly Importance[];
  readonly skills: readonly Importance[];
  readonly knowledge: readonly Importance[];
  /** Names of products and things, as O*NET lists them, the most telling first. */
  readonly software: readonly string[];
  readonly tools: readonly string[];
  readonly related: readonly string[];
  readonly majors: readonly Major[];
  readonly estimated: DetailsFile['estimated'];
  /** The page on it, or on its wider group, in the Occupational Outlook Handbook: "healthcare/registered-nurses". */
  readonly handbook: string | undefined;
  /** The wider group for which a table publishes this career's figures, undefined when they are its own. */
  readonly group: (table: DetailTableId) => Group | undefined;
  /** Year, area and source of every table. */
  readonly tables: DetailTables['tables'];
  readonly sources: DetailTables['sources'];
}

/** Decodes `careers/<soc>.json` with the tables it refers to. Never throws. */
export function decodeDetails(json: unknown, tables: DetailTables): Decoded<Details> {
  const parsed = v.safeParse(detailsFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
  }
  const problem = contradiction(parsed.output, tables);
  return problem === undefined
    ? { ok: true, value: assemble(parsed.output, tables) }
    : { ok: false, problem };
}

function assemble(file: DetailsFile, tables: DetailTables): Details {
  const { soc, title, alsoCalled, tasks = [], outlook, jobZone, software, tools, related, estimated } = file;
  const { handbook, shortGuide } = file;
  const { payByState, payBySector, payByIndustry } = file;
  const groups = new Map(
    file.groups.flatMap(({ tables: ids, code, title: name }) =>
      ids.map((id) => [id, { code, title: name }] as const),
    ),
  );
  const record = tracksOf(file.record, tables.editions);
  return {
    soc,
    title,
    official: file.official ?? title,
    alsoCalled,
    tasks,
    shortGuide,
    pay: file.pay && payRow(file.pay, 0),
    payByState: rowsOf(payByState, tables.states, (pay, state, row) => {
      const perThousand = pay.perThousand[row] ?? null;
      const entry = { state, ...payRow(pay, row), perThousand };
      return isEmpty(entry) ? [] : [entry];
    }),
    payBySector: rowsOf(payBySector, payBySector?.sectors ?? [], (pay, id, row) => [
      { sector: { id, name: tables.sectors.get(id) ?? id }, ...payRow(pay, row) },
    ]),
    payByIndustry: rowsOf(payByIndustry, payByIndustry?.industries ?? [], (pay, industry, row) => {
      const median = amount(pay.median[row], pay.atLeast?.includes(row));
      return median ? [{ industry, unit: pay.unit, median }] : [];
    }),
    outlook,
    outlookByState: rowsOf(file.outlookByState, tables.states, (columns, state, row) => {
      const [jobs = null, projected = null] = [columns.jobs[row], columns.projected[row]];
      const [growth = null, openings = null] = [columns.growth[row], columns.openings[row]];
      return jobs === null ? [] : [{ state, jobs, projected, growth, openings }];
    }),
    record,
    revisions: revisions(record, file, tables),
    reportedEducation: tables.educationCategories.flatMap((education, i) => {
      const percent = file.reportedEducation?.[i];
      return percent === undefined ? [] : [{ education, percent }];
    }),
    jobZone,
    interests: file.interests,
    activities: named(file.activities, tables),
    skills: named(file.skills, tables),
    knowledge: named(file.knowledge, tables),
    software,
    tools,
    related,
    majors: file.majors.map(([cip, name, institutions]) => ({ cip, title: name, institutions })),
    estimated,
    handbook,
    group: (table) => groups.get(table),
    tables: tables.tables,
    sources: tables.sources,
  };
}

function rowsOf<Table, Key, Row>(
  table: Table | null,
  keys: readonly Key[],
  rowAt: (table: Table, key: Key, row: number) => readonly Row[],
): readonly Row[] {
  return table === null ? [] : keys.flatMap((key, row) => rowAt(table, key, row));
}

function named(rated: DetailsFile['skills'], { elements }: DetailTables): readonly Importance[] {
  return (rated ?? []).map(([id, value]) => ({ id, name: elements.get(id) ?? id, value }));
}

function revisions(record: Details['record'], { outlook }: DetailsFile, { current }: DetailTables) {
  const projected = outlook?.projected ?? null;
  return projected === null ? [] : revisionsOf(record, { edition: current, projected });
}
