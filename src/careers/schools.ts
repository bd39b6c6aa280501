import * as v from 'valibot';
import type { Decoded } from './tables';

/** Levels of award, shortest first, by the code under which they are published. */
export const AWARD_LEVELS = {
  '20': 'certificate-under-12-weeks',
  '21': 'certificate-12-weeks-to-1-year',
  '2': 'certificate-1-to-2-years',
  '4': 'certificate-2-to-4-years',
  '3': 'associate',
  '5': 'bachelor',
  '6': 'post-bachelor-certificate',
  '7': 'master',
  '8': 'post-master-certificate',
  '17': 'doctor-research',
  '18': 'doctor-professional',
  '19': 'doctor-other',
} as const;
type AwardCode = keyof typeof AWARD_LEVELS;
export type AwardLevel = (typeof AWARD_LEVELS)[AwardCode];

/** Codes as they rise with the level; keys of an object that look like numbers would be sorted as numbers. */
export const AWARD_CODES = ['20', '21', '2', '4', '3', '5', '6', '7', '8', '17', '18', '19'] as const;

export interface Institution {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  /** Postal code, also of territories. */
  readonly state: string;
  readonly web: string | null;
}

/** An institution that makes awards in one major, and how many in a year, lowest level first. */
export interface School {
  readonly institution: number;
  readonly awards: readonly { readonly level: AwardLevel; readonly count: number }[];
}

const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.nonEmpty());
const web = v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/)));

/** The shape of `institutions.json`: parallel arrays. */
const institutionsFile = v.strictObject({
  version: v.literal(1),
  id: v.array(id),
  name: v.array(text),
  city: v.array(text),
  state: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  web: v.array(web),
});
export type InstitutionsFile = v.InferOutput<typeof institutionsFile>;

/** The shape of `schools/<cip>.json`. */
const schoolsFile = v.array(
  v.strictTuple([
    id,
    v.record(v.picklist(AWARD_CODES), v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  ]),
);
export type SchoolsFile = v.InferOutput<typeof schoolsFile>;

/** Decodes `institutions.json`, by id. Never throws. */
export function decodeInstitutions(json: unknown): Decoded<ReadonlyMap<number, Institution>> {
  const parsed = v.safeParse(institutionsFile, json, { abortEarly: true });
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.issues) };
  const { version: _, ...columns } = parsed.output;
  const short = Object.entries(columns).find(([, column]) => column.length !== columns.id.length);
  if (short) return { ok: false, problem: `${short[0]}: not as many as there are institutions` };
  const institutions = columns.id.map((unit, row): [number, Institution] => {
    const [name = '', city = '', state = ''] = [columns.name[row], columns.city[row], columns.state[row]];
    return [unit, { id: unit, name, city, state, web: columns.web[row] ?? null }];
  });
  return { ok: true, value: new Map(institutions) };
}

/** Decodes `schools/<cip>.json`. Never throws. */
export function decodeSchools(json: unknown): Decoded<readonly School[]> {
  const parsed = v.safeParse(schoolsFile, json, { abortEarly: true });
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.issues) };
  const schools = parsed.output.map(([institution, byCode]) => ({
    institution,
    awards: AWARD_CODES.flatMap((code) => {
      const count = byCode[code];
      return count === undefined ? [] : [{ level: AWARD_LEVELS[code], count }];
    }),
  }));
  return { ok: true, value: schools };
}

function problemOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`;
}
