import { SOURCE } from '../languages/languages';

/** The languages that the build was told of (`en,es`), of those that there are words for; all where it was told of none. */
export function readLanguages(
  said: string | undefined,
  known: readonly string[],
):
  | { readonly ok: true; readonly languages: readonly string[] }
  | { readonly ok: false; readonly problem: string } {
  const named = (said ?? '').split(',').map((name) => name.trim());
  const wanted = named.filter((name) => name !== '');
  if (wanted.length === 0) return { ok: true, languages: known };
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined)
    return {
      ok: false,
      problem: `--languages names "${unknown}", for which there are no words; there are ${known.join(', ')}`,
    };
  // All other languages use the first one's data and stand below it.
  return {
    ok: true,
    languages: [SOURCE, ...known.filter((name) => name !== SOURCE && wanted.includes(name))],
  };
}
