import * as v from 'valibot';
import type { StatePay } from '../narrow';
import type { Decoded } from '../tables';

/** `states/OH.json`: median pay by the year in one state, by career; null where jobs are published and such pay is not. */
export const statePayFile = v.strictObject({
  version: v.literal(1),
  state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** "May 2025" */
  release: v.pipe(v.string(), v.nonEmpty()),
  pay: v.record(
    v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/)),
    v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1e7))),
  ),
});
export type StatePayFile = v.InferOutput<typeof statePayFile>;

/** Median pay in one state, and the release that it is from. */
export interface PayIn {
  readonly state: string;
  readonly release: string;
  readonly pay: StatePay;
}

/** Decodes a state's file. Never throws. */
export function decodeStatePay(json: unknown): Decoded<PayIn> {
  const parsed = v.safeParse(statePayFile, json, { abortEarly: true });
  if (parsed.success) {
    const { state, release, pay } = parsed.output;
    return { ok: true, value: { state, release, pay: new Map(Object.entries(pay)) } };
  }
  const [issue] = parsed.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
}
