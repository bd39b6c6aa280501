import * as v from 'valibot';
import type { TraitId } from '../engine/traits';
import {
  careersFile,
  type CareersFile,
  type InterestId,
  type Sources,
  type Tables,
  type TraitYears,
} from './columns';
import { inconsistency } from './columns-check';
import type { Figure, Group, TableId, Unit } from './figure';
import { mapValues, type Position } from './positions';
import { sharesOf } from './shares';
import { payAt } from './pay/pay-at';
import { kindsIn, orderOf } from './named/order';

type Rows = ReadonlySet<number>;
type Column<Value> = readonly Value[];

/** All careers as columns: element i of each belongs to the career of row i. Empty figures are null, never zero. */
export interface Careers {
  /** O*NET-SOC 2019 codes, rising. */
  readonly soc: Column<string>;
  /** The official titles, where they were asked for, since no ranking waits for them (`content.titled`); else codes. */
  readonly title: Column<string>;
  /** By row the place of its title among all, where equal titles stand by their codes: so equal careers are ordered. */
  readonly order: Column<number>;
  /** What people call somebody who does it; the title as long as no cards are read. */
  readonly name: Column<string>;
  /** What they do, in a sentence; empty as long as no cards are read. */
  readonly line: Column<string>;
  /** What work can be about; `topics` holds places in this list, a career's core first. Empty as long as no cards are read. */
  readonly topicIds: Column<string>;
  readonly topics: Column<readonly number[]>;
  /** Rows that tell of a day in the job, by a guide or a short one; none as long as neither is read. */
  readonly told: Rows;
  /** 0–100, whole or half points; 50 is the average career, 25 points one standard deviation. */
  readonly positions: Readonly<Record<TraitId, Column<number>>>;
  /** By trait the rows whose position is a mean of related careers, because the career itself was not rated. */
  readonly estimated: Readonly<Record<TraitId, Rows>>;
  /** By trait the rows whose position the author of a guide has set. */
  readonly byHand: Readonly<Record<TraitId, Rows>>;
  /** By trait the rows for which its end is not put into words [T1]. */
  readonly unsaid: Readonly<Record<TraitId, Rows>>;
  /** 1–7; left out of what is served. */
  readonly interests?: Readonly<Record<InterestId, Column<number>>> | undefined;
  /** 1–5, preparation needed. */
  readonly jobZone: Column<number | null>;
  /** Lowest first; `education` holds places in this list. */
  readonly educationLevels: Column<string>;
  readonly education: Column<number | null>;
  /** Dollars a year; null also where pay is published by the hour only. */
  readonly medianPay: Column<number | null>;
  /** Dollars an hour, only where no pay by the year is published. */
  readonly medianPayHourly: Column<number | null>;
  /** Rows whose pay is this much or more. */
  readonly payAtLeast: Rows;
  /** Rows that people usually enter by an apprenticeship: years of paid training. */
  readonly apprenticeship: Rows;
  readonly employees: Column<number | null>;
  /** Thousands of jobs, the self-employed among them. */
  readonly jobs: Column<number | null>;
  /** Percent over the ten years of the projection. */
  readonly growth: Column<number | null>;
  /** Thousands a year. */
  readonly openings: Column<number | null>;
  /** The same, where a figure for a wider group is shared among its careers; 0 where none is published. */
  readonly openingShares: Column<number>;
  readonly tables: Tables;
  readonly sources: Sources;
  /** Years in which the ratings behind each trait were collected. */
  readonly collected: Readonly<Record<TraitId, TraitYears>>;
  /** The official title of what is parted into several careers, by its code: "29-1141". */
  readonly kindsOf: ReadonlyMap<string, string>;
  /** The row of a career, undefined when there is none with this code. */
  readonly row: (soc: string) => number | undefined;
  /** The wider group for which a table publishes this row's figures, undefined when they are the career's own. */
  readonly group: (table: TableId, row: number) => Group | undefined;
}

export type DecodedCareers =
  | { readonly ok: true; readonly careers: Careers }
  | { readonly ok: false; readonly problem: string };

/** Decodes `careers.json`, compiled or with the guides' positions laid over it. Never throws. */
export function decodeCareers(json: unknown): DecodedCareers {
  const parsed = v.safeParse(careersFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'careers.json'}: ${issue.message}` };
  }
  const file = parsed.output;
  const problem = inconsistency(file);
  return problem === undefined ? { ok: true, careers: assemble(file) } : { ok: false, problem };
}

function assemble(file: CareersFile): Careers {
  const { estimated, byHand, unsaid, payAtLeast, groups } = file;
  const rowOf = new Map(file.soc.map((soc, row) => [soc, row]));
  const groupOf = new Map<string, Group>(
    groups.flatMap(({ table, code, title, rows }) =>
      rows.map((row) => [`${table} ${String(row)}`, { code, title }] as const),
    ),
  );
  // Employment and its projection are two tables of one publication and share their groups.
  const group: Careers['group'] = (table, row) =>
    groupOf.get(`${table === 'jobs' ? 'projections' : table} ${String(row)}`);
  const marks = (rows: CareersFile['estimated'] | undefined) =>
    Object.fromEntries(Object.keys(file.positions).map((trait) => [trait, new Set(rows?.[trait])]));
  return {
    ...file,
    title: file.title ?? file.soc,
    order: file.order ?? orderOf(file),
    kindsOf: new Map(file.kindsOf ?? kindsIn(file)),
    name: file.title ?? file.soc,
    line: file.soc.map(() => ''),
    topicIds: file.topicIds ?? [],
    topics: file.topics ?? [],
    estimated: marks(estimated),
    byHand: marks(byHand),
    unsaid: marks(unsaid),
    told: new Set(file.told),
    payAtLeast: new Set(payAtLeast),
    apprenticeship: new Set(file.apprenticeship),
    row: (soc) => rowOf.get(soc),
    openingShares: sharesOf(
      file.openings,
      (row) => group('projections', row)?.code ?? file.soc[row]?.slice(0, 7),
    ),
    group,
  };
}

/** One career as a plain record. A figure that is not published is null. */
export interface Career {
  readonly soc: string;
  /** The official title, as `Careers` has it. */
  readonly title: string;
  /** What people call somebody who does it. */
  readonly name: string;
  /** What they do, in a sentence. */
  readonly line: string;
  readonly positions: Readonly<Record<TraitId, Position>>;
  readonly jobZone: Figure | null;
  /** The education that people typically need to enter, in the publisher's words. */
  readonly education: Figure<string> | null;
  /** Whether people usually enter by an apprenticeship. */
  readonly apprenticeship: boolean;
  /** By the year, or by the hour where only that is published: see its unit. */
  readonly medianPay: Figure | null;
  readonly employees: Figure | null;
  readonly jobs: Figure | null;
  readonly growth: Figure | null;
  readonly openings: Figure | null;
}

/** The career of one row. Throws RangeError when there is no such row: rows come from `careers.row`. */
export function careerAt(careers: Careers, row: number): Career {
  function figure<Value>(value: Value | null, unit: Unit, table: TableId): Figure<Value> | null {
    if (value === null) return null;
    const group = careers.group(table, row);
    return { value, unit, table, ...(group && { group }) };
  }
  const level = at(careers.education, row);
  return {
    soc: at(careers.soc, row),
    title: at(careers.title, row),
    name: at(careers.name, row),
    line: at(careers.line, row),
    positions: mapValues(careers.positions, (column, trait): Position => {
      const from = careers.byHand[trait]?.has(row)
        ? 'guide'
        : careers.estimated[trait]?.has(row)
          ? 'related'
          : 'ratings';
      return { value: at(column, row), from, said: !careers.unsaid[trait]?.has(row) };
    }),
    jobZone: figure(at(careers.jobZone, row), 'zone-1-to-5', 'job-zones'),
    education: figure(level === null ? null : at(careers.educationLevels, level), 'education-level', 'jobs'),
    apprenticeship: careers.apprenticeship.has(row),
    medianPay: payAt(careers, row),
    employees: figure(at(careers.employees, row), 'employees', 'wages'),
    jobs: figure(at(careers.jobs, row), 'thousand-jobs', 'jobs'),
    growth: figure(at(careers.growth, row), 'percent', 'projections'),
    openings: figure(at(careers.openings, row), 'thousand-openings-a-year', 'projections'),
  };
}

function at<Value>(column: Column<Value>, row: number): Value {
  const value = column[row];
  if (value === undefined) throw new RangeError(`no row ${String(row)}`);
  return value;
}
