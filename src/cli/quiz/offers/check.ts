import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isObject } from '../../../content/check/find';
import { parseJson } from '../../../content/check/json/json';
import type { Majors } from '../../../content/check/offers/offers-known';
import { parseOffers } from '../../../content/check/offers/parse-offers';
import type { Problem } from '../../../content/check/problem';
import { careersOf, readContent, type Surroundings } from '../../../content/node/read-content';
import { sharesOf } from './shares';
import { sharesReport } from './report';

/** The quiz that visitors are taken to have answered: the one that a booth begins with. */
const QUIZ = 'two-minutes';

/** What there is to say of a file of offers; the report says to how many visitors each would be shown. */
export interface FoundOffers {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly report: string;
}

/** Whether a file holds offers: by its folder or its keys, or where it cannot be read by its name. A list of offers alone is one, too. */
export function isOffers(file: string, text: string): boolean {
  if (/(?:^|[/\\])fair[/\\][^/\\]+$/.test(file)) return true;
  const json = parseJson(file, text);
  if (!json.ok) return /^(?:offers|fair)\.json$/.test(basename(file));
  const { value } = json.value;
  if (Array.isArray(value)) return value.some((entry) => isObject(entry) && 'kind' in entry && 'by' in entry);
  return isObject(value) && 'offers' in value && !('items' in value);
}

/** `quiz -- check offers.json`: every problem with its place; of a right file what nobody is shown, and a table of who is shown what. */
export async function checkOffers(
  root: string,
  file: string,
  text: string,
  known: Surroundings,
): Promise<FoundOffers> {
  const { name, title } = known.dataset;
  const careerNames = { name, title };
  const parsed = parseOffers(
    text,
    { careers: known.careers, careerNames, majors: await readMajors(root) },
    file,
  );
  if (!parsed.ok) return { problems: parsed.problems, warnings: [], report: '' };
  const content = await readContent(root);
  const quiz = content.ok ? content.value.quizzes.find(({ id }) => id === QUIZ) : undefined;
  const json = parseJson(file, text);
  // Where the site's own content has problems nobody can be simulated, and its own check says so.
  if (!content.ok || !quiz || !json.ok) return { problems: [], warnings: [], report: '' };
  const { careersJson, traits } = content.value;
  const shares = sharesOf(parsed.value, quiz, careersOf(careersJson), traits.ids);
  const warnings = shares.offers.flatMap(({ shown }, at) =>
    shown === 0 ? [json.value.problem(['offers', at], nobody(shares.visitors))] : [],
  );
  return { problems: [], warnings, report: sharesReport(parsed.value, shares) };
}

const nobody = (visitors: number) =>
  `none of ${String(visitors)} simulated visitors is shown this: its careers are among nobody’s first 30; name more of them, or a shorter beginning of their codes`;

/** Without them majors lead nowhere, and are not checked. */
async function readMajors(root: string): Promise<Majors | undefined> {
  try {
    return JSON.parse(await readFile(join(root, 'public/data/majors.json'), 'utf8')) as Majors;
  } catch {
    return undefined;
  }
}
