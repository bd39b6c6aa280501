import * as v from 'valibot';

/** Stands between the names of one career; no name holds it. */
export const SEPARATOR = '|';

const column = v.pipe(v.array(v.string()), v.minLength(1));

/** The shape of `search.json`: entry i of each column belongs to the same career. */
const searchFile = v.pipe(
  v.strictObject({
    version: v.literal(1),
    soc: column,
    names: column,
  }),
  v.check(({ soc, names }) => soc.length === names.length, 'not as many names as careers'),
  v.check(({ soc }) => new Set(soc).size === soc.length, 'a career stands twice'),
);

export type SearchFile = v.InferOutput<typeof searchFile>;

/** What else careers are called, by their code. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

export type DecodedNames =
  | { readonly ok: true; readonly names: OtherNames }
  | { readonly ok: false; readonly problem: string };

/** Decodes `search.json`. Never throws. */
export function decodeNames(json: unknown): DecodedNames {
  const parsed = v.safeParse(searchFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'search.json'}: ${issue.message}` };
  }
  const { soc, names } = parsed.output;
  const split = soc.map((code, i) => [code, (names[i] ?? '').split(SEPARATOR).filter(Boolean)] as const);
  return { ok: true, names: new Map(split) };
}
