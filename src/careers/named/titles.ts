import * as v from 'valibot';
import type { Careers } from '../career';
import type { Decoded } from '../tables';

/** The shape of `titles.json`: entry i belongs to the career of row i. */
const titlesFile = v.strictObject({
  version: v.literal(1),
  title: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly()),
});

export type TitlesFile = v.InferOutput<typeof titlesFile>;

/** The careers with the official titles of `titles.json`. Never throws. */
export function decodeTitles(json: unknown, careers: Careers): Decoded<Careers> {
  const parsed = v.safeParse(titlesFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'the titles'}: ${issue.message}` };
  }
  const { title } = parsed.output;
  return title.length === careers.soc.length
    ? { ok: true, value: { ...careers, title } }
    : { ok: false, problem: `not one title for each of ${String(careers.soc.length)} careers` };
}
