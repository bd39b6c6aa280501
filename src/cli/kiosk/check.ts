import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson, type JsonFile } from '../../content/check/json/json';
import type { Problem } from '../../content/check/problem';
import { listJson, NO_QUIZZES } from '../../content/node/read-folder';
import { readText } from '../../content/node/read-text';
import { IDLE, OPTION_NAMES, type OptionName, type OptionProblem } from '../../modes/kiosk/options';
import { readOptions } from '../../modes/kiosk/read-options';
import { languagesOf } from '../languages/languages';
import { check as checkQuizFiles } from '../quiz/check';
import { listProblems, listWarnings } from '../quiz/outcome';
import type { Outcome } from '../run/say';

/** What each option takes. */
const WANTED: Readonly<Record<OptionName, string>> = {
  quiz: 'the id of a quiz, or a list of ids',
  idle: `seconds, ${String(IDLE.least)} to ${String(IDLE.most)}`,
  organizer: 'a name of up to 80 characters',
  booth: 'the name of one booth: at most 16 letters, digits and hyphens',
  logo: 'an image of the site, such as "logos/city.svg", or a data: image',
  public: 'the address of the site, which begins with https://',
  pin: 'what "npm run --silent kiosk -- pin DIGITS" prints',
  print: 'true or false',
  languages: 'a list of the languages that the site is built in',
  fair: 'the id of a fair: "city" for fair/city.json',
};

/**
 * `kiosk -- check`: reads a booth's options as the booth does, and tells every mistake with its place, what works in another way than
 * it is written, and what visitors go without. The fair that it names is checked, too.
 */
export async function checkOptions(root: string, file: string): Promise<Outcome> {
  const text = await readText(file, file);
  if (!text.ok) return { code: 1, out: listProblems(text.problems) };
  const json = parseJson(file, text.value);
  if (!json.ok) return { code: 1, out: listProblems(json.problems) };
  const { value } = json.value;
  const quizzes = (await listJson(root, 'quizzes', NO_QUIZZES)).names.map((name) =>
    name.replace(/\.json$/, ''),
  );
  const languages = languagesOf(root);
  const { options, problems: wrong } = readOptions(value, new URLSearchParams(), quizzes, languages);
  const { logo, fair } = options;
  const beside = (path: string) => join(dirname(file), path);
  const isGone = (path: string) => !existsSync(beside(path));
  const fairFile = fair === null ? undefined : `fair/${fair}.json`;
  const problems = [
    ...wrong.map((problem) => told(json.value, problem, { quiz: quizzes, languages })),
    ...(logo !== null && !logo.startsWith('data:') && isGone(logo)
      ? [json.value.problem(['logo'], `there is no ${beside(logo)}`)]
      : []),
    ...(fairFile !== undefined && isGone(fairFile)
      ? [json.value.problem(['fair'], `there is no ${beside(fairFile)}`)]
      : []),
  ];
  const atFair =
    fairFile !== undefined && !isGone(fairFile) ? await checkQuizFiles(root, [beside(fairFile)]) : undefined;
  const parts = [
    listProblems(problems),
    listWarnings(advice(json.value, options)),
    problems.length === 0 ? `${file}: no problems` : '',
    atFair?.out ?? '',
  ];
  return {
    code: problems.length > 0 || atFair?.code === 1 ? 1 : 0,
    out: parts.filter((part) => part !== '').join('\n'),
  };
}

/** What is wrong with an option, at its place; of a list at the entry's. */
function told(
  json: JsonFile,
  { kind, option, value, near }: OptionProblem,
  known: Readonly<Record<string, readonly string[]>>,
): Problem {
  if (kind === 'file') return json.problem([], 'a booth’s options are an object: { "quiz": [], "idle": 60 }');
  const guess = near === undefined ? '' : `; did you mean "${near}"?`;
  if (kind === 'name') {
    const all = near === undefined ? `; there are ${OPTION_NAMES.join(', ')}` : guess;
    return json.problem([option], `there is no such option${all}`);
  }
  const name = option === 'organiser' ? 'organizer' : (option as OptionName);
  const list = (json.value as Readonly<Record<string, unknown>>)[option];
  const at = Array.isArray(list) ? list.findIndex((entry) => shown(entry) === value) : -1;
  const there = known[name];
  const wanted =
    near === undefined ? `; wanted: ${WANTED[name]}${there ? ` (${there.join(', ')})` : ''}` : guess;
  return json.problem(at < 0 ? [option] : [option, at], `cannot be "${value}"${wanted}`);
}

const shown = (value: unknown) => (typeof value === 'string' ? value : String(JSON.stringify(value)));

/** What is no mistake, and surprises on the morning of the fair. */
function advice(
  json: JsonFile,
  { address, pin }: { readonly address: string | null; readonly pin: string | null },
): readonly Problem[] {
  const written = (json.value as { readonly public?: unknown } | null)?.public;
  const other =
    address !== null && typeof written === 'string' && written.trim().replace(/\/$/, '') !== address
      ? [json.problem(['public'], `is taken for ${address}, the site’s own; better write that`)]
      : [];
  const none =
    address === null
      ? [
          json.problem(
            [],
            'no "public": where the booth’s own address is not https nobody can take a result along',
          ),
        ]
      : [];
  const open =
    pin === null
      ? [json.problem([], 'no "pin": whoever holds the corner first chooses one on each device')]
      : [];
  return [...other, ...none, ...open];
}
