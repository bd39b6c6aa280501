import * as v from 'valibot';
import { RELEASES } from '../releases';
import { STATE_LIST } from '../states';
import { fallingPercentile, type Amounts, type PayFigures } from './pay-table';
import { SourceProblem } from '../table/problem';
import { readText } from '../table/table';

export interface StateFigures extends PayFigures {
  readonly perThousand: number | null;
}

const number = (max: number) => v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(max))));
const dollars = number(1e7);
const occupation = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  emp: number(1e9),
  avg: dollars,
  p10: dollars,
  p25: dollars,
  med: dollars,
  p75: dollars,
  p90: dollars,
  havg: number(1e4),
  hmed: number(1e4),
  j1k: number(1000),
  lq: number(1e5),
});
const stateFile = v.strictObject({
  fips: v.string(),
  name: v.string(),
  count: v.number(),
  occupations: v.record(v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/)), occupation),
});

/**
 * Pay in each state, in the order of STATE_LIST, by the code under which it is published. A figure that is absent was
 * suppressed or lies above the highest that is printed; the file does not tell which. Throws SourceProblem.
 */
export function readStatePay(folder: string): readonly ReadonlyMap<string, StateFigures>[] {
  return STATE_LIST.map(({ fips, name }) => {
    const file = `${RELEASES['state-wages'].file}/${fips}.json`;
    const parsed = v.safeParse(stateFile, parseJson(file, readText(folder, file)), { abortEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new SourceProblem(file, 1, v.getDotPath(issue) ?? '', issue.message);
    }
    const { occupations, count, ...head } = parsed.output;
    if (head.fips !== fips) throw new SourceProblem(file, 1, 'fips', `${head.fips} is not ${fips}, ${name}`);
    if (head.name !== name) throw new SourceProblem(file, 1, 'name', `${head.name} is not ${name}`);
    const rows = Object.entries(occupations);
    if (rows.length !== count) {
      // JSON keeps the last of two equal keys without a word; the file's own count tells.
      const reason = `${String(rows.length)} occupations, but count is ${String(count)}: one is lost or given twice`;
      throw new SourceProblem(file, 1, 'occupations', reason);
    }
    return new Map(rows.map(([code, row]) => [code, figures(row, file, code)]));
  });
}

function figures(row: v.InferOutput<typeof occupation>, file: string, code: string): StateFigures {
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined ? null : { value, atLeast: false };
  const none = { p10: null, p25: null, p75: null, p90: null };
  const yearly: Amounts = {
    mean: amount(row.avg),
    p10: amount(row.p10),
    p25: amount(row.p25),
    median: amount(row.med),
    p75: amount(row.p75),
    p90: amount(row.p90),
  };
  const falls = fallingPercentile(yearly);
  if (falls) {
    throw new SourceProblem(file, 1, `occupations.${code}.${falls}`, 'is below the percentile before it');
  }
  return {
    title: row.title,
    employees: row.emp ?? null,
    perThousand: row.j1k ?? null,
    amounts: {
      'dollars-a-year': yearly,
      'dollars-an-hour': { ...none, mean: amount(row.havg), median: amount(row.hmed) },
    },
  };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceProblem(file, lineOf(text, reason), '', `not JSON, or cut off: ${reason}`);
  }
}

/** The line of "… at position 123"; the last one when the text ended too early. */
function lineOf(text: string, reason: string): number {
  const place = /position (\d+)/.exec(reason)?.[1];
  return text.slice(0, place === undefined ? text.length : Number(place)).split('\n').length;
}
