import * as v from 'valibot';
import type { Careers } from '../career';
import type { Decoded } from '../tables';

const column = v.array(v.pipe(v.string(), v.nonEmpty()));

/** The shape of `cards.<language>.json`: entry i of each column belongs to the career of row i. */
const cardsFile = v.strictObject({ version: v.literal(1), name: column, line: column });

export type CardsFile = v.InferOutput<typeof cardsFile>;

/** The careers with the names and lines of `cards.<language>.json`, in their language. Never throws. */
export function decodeCards(json: unknown, careers: Careers): Decoded<Careers> {
  const parsed = v.safeParse(cardsFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'the cards'}: ${issue.message}` };
  }
  const { name, line } = parsed.output;
  const rows = careers.soc.length;
  return name.length === rows && line.length === rows
    ? { ok: true, value: { ...careers, name, line } }
    : { ok: false, problem: `not one card for each of ${String(rows)} careers` };
}
