import { basename, dirname, join } from 'node:path';
import { parseCards } from '../../content/check/cards/parse-cards';
import { parseSearchWords } from '../../content/check/cards/parse-search-words';
import { parseSources } from '../../content/check/cards/parse-sources';
import { parseTopics } from '../../content/check/cards/parse-topics';
import { lintCards } from '../../content/lint/cards';
import { lintQuiz } from '../../content/lint/lint';
import { hasNorms } from '../../content/measured/misfit-norms';
import { parseElementWords } from '../../content/check/elements';
import { parseJson, type JsonFile } from '../../content/check/json/json';
import { readContent, readKnown, type Surroundings } from '../../content/node/read-content';
import { readSaid } from '../../content/node/read-cards';
import { compiledElements } from '../../content/node/read-elements';
import {
  listFairs,
  listJson,
  listTemplates,
  NO_QUIZZES,
  readAll,
  TEMPLATES,
} from '../../content/node/read-folder';
import { parseBank, parseQuiz } from '../../content/check/parse-quiz';
import { parseBodies, parseFit } from '../../content/check/parse-shared';
import { parseGuide, parseTraits } from '../../content/check/parse-guide';
import type { Parsed, Problem } from '../../content/check/problem';
import { checkTranslations } from '../languages/check';
import type { Outcome } from '../run/say';
import { listProblems, listWarnings } from './outcome';
import { checkOffers, isOffers } from './offers/check';
import { readSource } from './source';
import { count, summary } from './summary';

/** What there is to say of one file. */
interface Found {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** What else was found out about it, where it is right. */
  readonly report?: string;
}

/** `quiz -- check [--strict] [FILES]`: every problem of every file, then what is advised [L1–L9]; else what was found right. */
export async function check(root: string, files: readonly string[], strict = false): Promise<Outcome> {
  return files.length > 0 ? checkFiles(root, files, strict) : checkAll(root, strict);
}

async function checkAll(root: string, strict: boolean): Promise<Outcome> {
  const content = await readContent(root);
  const known = await readKnown(root);
  const quizzes = (await listJson(root, 'quizzes', NO_QUIZZES)).names.map((name) => `quizzes/${name}`);
  const templates = (await listTemplates(root)).map((name) => `${TEMPLATES}/${name}`);
  const files = [...quizzes, ...templates, ...(await listFairs(root))];
  const found = known.ok
    ? await Promise.all(files.map((file) => checkFile(root, file, join(root, file), known.value)))
    : [];
  // Those of the quizzes come with the content.
  const ownProblems = found.slice(quizzes.length).flatMap((file) => file.problems);
  const warnings = [...found.flatMap((file) => file.warnings), ...(await cardWarnings(root))];
  // Of translations of what is wrong nobody can say whether they are right.
  const shared = content.ok ? await checkTranslations(root) : content.problems;
  const problems = [...shared, ...ownProblems];
  return outcome(
    { problems, warnings },
    strict,
    content.ok ? (end) => summary(content.value, end) : undefined,
  );
}

/** Advice on the shipped cards, whatever their problems. */
async function cardWarnings(root: string): Promise<readonly Problem[]> {
  const lint = (file: string, text: string) => {
    const json = parseJson(file, text);
    return json.ok ? ({ ok: true, value: lintCards(json.value) } as const) : json;
  };
  return (await readAll(root, 'quizzes/cards', lint, [])).values.flat();
}

async function checkFiles(root: string, files: readonly string[], strict: boolean): Promise<Outcome> {
  const known = await readKnown(root);
  if (!known.ok) return { code: 1, out: listProblems(known.problems) };
  const found = await Promise.all(files.map((file) => checkFile(root, file, file, known.value)));
  const problems = found.flatMap((file) => file.problems);
  const warnings = found.flatMap((file) => file.warnings);
  const reports = found.flatMap(({ report = '' }) => (report === '' ? [] : [`\n${report}`]));
  return outcome({ problems, warnings }, strict, (end) =>
    [`${count(files.length, 'file', 'files')}: ${end}`, ...reports].join('\n'),
  );
}

/** Problems first, then warnings, then, when there are no problems, how it ended. Only problems are failures, unless strict. */
function outcome({ problems, warnings }: Found, strict: boolean, ending?: (end: string) => string): Outcome {
  const end = `no problems${warnings.length > 0 ? `, ${count(warnings.length, 'warning', 'warnings')}` : ''}`;
  const parts = [
    listProblems(problems),
    listWarnings(warnings),
    problems.length === 0 && ending ? ending(end) : '',
  ];
  return {
    code: problems.length > 0 || (strict && warnings.length > 0) ? 1 : 0,
    out: parts.filter((part) => part !== '').join('\n'),
  };
}

/** A file's name tells what it is: `29-2072.00.json` a guide, `29.json` the cards of a group, `traits.json` the traits, `topics.json` the topics, `search-words.json` what people type, `elements.json` what work asks, `fit.json` the words of made quizzes, `bodies.json` the bodies, `sources.json` the sources of short guides, `items/x.json` of the bank; offers by what they hold; else a quiz. */
async function checkFile(root: string, name: string, path: string, known: Surroundings): Promise<Found> {
  const { file, text, unnamed } = await readSource(name, path);
  if (!text.ok) return { problems: text.problems, warnings: [] };
  const base = basename(file);
  if (base === 'traits.json') return found(parseTraits(file, text.value));
  if (base === 'topics.json') return found(parseTopics(file, text.value));
  if (base === 'search-words.json') return found(parseSearchWords(file, text.value, known.named));
  if (base === 'elements.json')
    return found(parseElementWords(file, text.value, await compiledElements(root)));
  if (base === 'fit.json') return found(parseFit(file, text.value));
  if (base === 'bodies.json') return found(parseBodies(file, text.value));
  if (base === 'sources.json') return found(parseSources(file, text.value));
  if (/^\d\d-\d{4}\.\d\d\.json$/.test(base)) return found(parseGuide(file, text.value, known));
  if (/^\d\d\.json$/.test(base))
    return advised(
      file,
      text.value,
      parseCards(file, text.value, known, await readSaid(root, known, base)),
      lintCards,
    );
  if (basename(dirname(file)) === 'items') return found(parseBank(file, text.value, known, []));
  if (isOffers(file, text.value)) return checkOffers(root, file, text.value, known);
  const quiz = parseQuiz(file, text.value, { ...known, unnamed });
  return advised(file, text.value, quiz, (json, right) => [
    ...lintQuiz(json, right, known.dataset),
    ...(/^(?:\.\/)?quizzes\/[^/]+$/.test(file) && !hasNorms(right)
      ? [json.problem(['version'], NO_NORMS)]
      : []),
  ]);
}

const NO_NORMS =
  'nobody has simulated this version, so its results cannot say how well anything fits [M12]; npm run quiz -- norms does';

/** What was found in a file, and where that is no problem what is advised. */
function advised<Value>(
  file: string,
  text: string,
  parsed: Parsed<Value>,
  lint: (json: JsonFile, right: Value) => readonly Problem[],
): Found {
  const json = parseJson(file, text);
  return parsed.ok && json.ok ? { problems: [], warnings: lint(json.value, parsed.value) } : found(parsed);
}

function found(parsed: Parsed<unknown>): Found {
  return { problems: parsed.ok ? [] : parsed.problems, warnings: [] };
}
