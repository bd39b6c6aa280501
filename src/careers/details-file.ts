import * as v from 'valibot';
import { DETAIL_TABLE_IDS } from './tables';

/** The shape of `careers/<soc>.json`: everything on one career that lists do not need. */

/** Points of the distribution of pay, and its mean: the columns of every table of pay. */
export const PAY_COLUMNS = ['mean', 'p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PayColumn = (typeof PAY_COLUMNS)[number];
export const PAY_UNITS = ['dollars-a-year', 'dollars-an-hour'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

const text = v.pipe(v.string(), v.nonEmpty());
const soc = v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/));
const code = v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/));
const count = (max: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(max));
const row = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const column = (min: number, max: number) =>
  v.array(v.nullable(v.pipe(v.number(), v.minValue(min), v.maxValue(max))));
const employees = column(0, 1e9);
/** Nobody is paid nothing; what lies between two percentiles is worked out by their ratio. */
const dollars = column(1, 1e7);
/** Thousands of jobs, one job at least: forecasts are held to them in percent. */
const jobs = v.pipe(v.number(), v.minValue(0.001), v.maxValue(1e6));

const payColumns = {
  unit: v.picklist(PAY_UNITS),
  employees,
  mean: dollars,
  p10: dollars,
  p25: dollars,
  median: dollars,
  p75: dollars,
  p90: dollars,
  /** By column the rows where the publisher says only "this much or more". */
  atLeast: v.optional(v.record(v.picklist(PAY_COLUMNS), v.optional(v.array(row)))),
};

/** Thousands of jobs in the edition's first year and projected for its last. */
const said = { edition: text, base: jobs, projected: jobs };
const former = v.pipe(v.array(v.strictObject({ code, title: text })), v.minLength(1));
const interest = v.pipe(v.number(), v.minValue(1), v.maxValue(7));
const rated = v.nullable(v.array(v.strictTuple([text, count(100)])));

/** A good or hard side in a few words and in a sentence, and the end of a trait or the figure that it is about. */
const writtenSide = v.strictObject({
  text,
  detail: text,
  about: v.union([
    v.strictObject({ trait: text, pole: v.picklist(['low', 'high']) }),
    v.strictObject({ figure: text }),
  ]),
});
const writtenSides = v.array(writtenSide);

/** What somebody has written on a career that has no guide, with its sources as they are shown. */
const shortGuide = v.strictObject({
  day: text,
  good: writtenSides,
  hard: writtenSides,
  wayIn: text,
  sources: v.array(v.strictObject({ title: text, publisher: text, year: v.number(), url: text })),
});

export const detailsFile = v.strictObject({
  version: v.literal(1),
  soc,
  title: text,
  /** The official title, where captions say another. */
  official: v.optional(text),
  /** Three other names at most. */
  alsoCalled: v.pipe(v.array(text), v.maxLength(3)),
  /** What people in it do, from its card: not compiled, but laid over what is. */
  tasks: v.optional(v.array(text)),
  /** From its card, too, where that has one. */
  shortGuide: v.optional(shortGuide),
  /** The wider groups for which some of the tables publish this career's figures. */
  groups: v.array(v.strictObject({ tables: v.array(v.picklist(DETAIL_TABLE_IDS)), code, title: text })),
  /** One row. */
  pay: v.nullable(v.strictObject(payColumns)),
  /** A row for each state, in the order of `tables.json`. */
  payByState: v.nullable(v.strictObject({ ...payColumns, perThousand: column(0, 1000) })),
  payBySector: v.nullable(v.strictObject({ ...payColumns, sectors: v.array(text) })),
  payByIndustry: v.nullable(
    v.strictObject({
      unit: v.picklist(PAY_UNITS),
      industries: v.array(text),
      median: v.array(count(1e7)),
      atLeast: v.optional(v.array(row)),
    }),
  ),
  outlook: v.nullable(
    v.strictObject({
      /** Thousands. */
      jobs: v.nullable(jobs),
      projected: v.nullable(jobs),
      change: v.nullable(v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6))),
      /** Percent over the ten years. */
      growth: v.nullable(v.pipe(v.number(), v.minValue(-100), v.maxValue(1e4))),
      /** Thousands a year. */
      openings: v.nullable(count(1e6)),
      education: v.nullable(text),
      experience: v.nullable(text),
      training: v.nullable(text),
    }),
  ),
  /** A row for each state; here jobs are counted singly, as they are published. */
  outlookByState: v.nullable(
    v.strictObject({
      jobs: employees,
      projected: employees,
      growth: column(-100, 1e6),
      openings: employees,
    }),
  ),
  record: v.array(
    v.union([
      v.strictObject({ ...said, observed: count(1e6), former: v.optional(former) }),
      v.strictObject({ ...said, between: v.strictTuple([count(1e6), count(1e6)]), former }),
      v.strictObject({ edition: text, unscored: v.picklist(['codes-changed', 'not-published']) }),
    ]),
  ),
  /** Percent of workers by the categories of `tables.json`. */
  reportedEducation: v.nullable(v.array(count(100))),
  jobZone: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  /** 1–7. */
  interests: v.strictObject({
    realistic: interest,
    investigative: interest,
    artistic: interest,
    social: interest,
    enterprising: interest,
    conventional: interest,
  }),
  /** The most important elements and their importance, 0–100. */
  activities: rated,
  /** Importance 1–5. */
  skills: rated,
  knowledge: rated,
  /** Names of products and things, the most telling first. */
  software: v.array(text),
  tools: v.array(text),
  /** The most related first. */
  related: v.array(soc),
  /** CIP code, title, and how many institutions have made an award in it. */
  majors: v.array(
    v.strictTuple([v.pipe(v.string(), v.regex(/^\d{2}\.\d{4}$/)), text, v.pipe(count(1e5), v.integer())]),
  ),
  /** The traits on which nobody has rated this career, and the careers whose mean stands in. */
  estimated: v.array(v.strictObject({ traits: v.array(text), from: v.array(soc) })),
  /** The page on it in the Occupational Outlook Handbook: "healthcare/registered-nurses". */
  handbook: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z-]+$/))),
});

export type ShortGuide = v.InferOutput<typeof shortGuide>;
export type DetailsFile = v.InferOutput<typeof detailsFile>;
export type RecordEntry = DetailsFile['record'][number];
