import { nearest } from '../../content/check/suggest';
import { readersFor } from './option-readers';
import { OPTION_NAMES, usualOptions, type OptionName, type OptionProblem, type ReadOptions } from './options';

/** What mails, trackers and app launchers add to addresses is none of ours. */
const ADDED = /^(utm_|mtm_|pk_|hsa_|mc_|_)|^(.+clk?id|gbraid|wbraid|igshid|li_fat_id|ref|source)$/i;
/** In the address: the staff's menu is wanted. No option, so that no file leaves a booth with its menu open. */
export const SETUP = 'setup';

/**
 * Reads the options of a booth from `kiosk.json` (undefined: there is none) and from the query of its address, which
 * wins. Never throws: a name that is none, or a value that makes no sense, is reported and passed over.
 */
export function readOptions(
  file: unknown,
  query: URLSearchParams,
  knownQuizzes: readonly string[],
  languages: readonly string[],
): ReadOptions {
  const problems: OptionProblem[] = [];
  const readers = readersFor(knownQuizzes, languages);
  let options = usualOptions;
  const lay = (from: readonly (readonly [string, unknown])[]) => {
    for (const [option, value] of from) {
      const name = nameOf(option);
      if (name === undefined) {
        problems.push({ kind: 'name', option, value: shown(value), near: nearest(option, OPTION_NAMES) });
      } else if (value !== undefined && value !== null) {
        const { found, wrong } = readers[name](value);
        options = { ...options, ...found };
        const known = name === 'quiz' ? knownQuizzes : [];
        for (const each of wrong.map(shown))
          problems.push({ kind: 'value', option, value: each, near: nearest(each, known) });
      }
    }
  };
  if (isRecord(file)) lay(Object.entries(file));
  else if (file !== undefined) problems.push({ kind: 'file', option: 'file', value: shown(file) });
  lay(fromQuery(query).filter(([name]) => name !== SETUP && !ADDED.test(name)));
  return { options, problems };
}

/** `organiser` is how it was called at first, and is written in much of the world. */
function nameOf(option: string): OptionName | undefined {
  return option === 'organiser' ? 'organizer' : OPTION_NAMES.find((name) => name === option);
}

/** `quiz` may be said more than once, everything else counts the last time. */
function fromQuery(query: URLSearchParams): readonly (readonly [string, unknown])[] {
  return [...new Map(query)].map(([name, value]) => [name, name === 'quiz' ? query.getAll(name) : value]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
