import { basename, dirname } from 'node:path';
import { decodeCareers } from '../../careers/career';
import { readContent, readKnown, readText, type AllContent } from '../../content/node';
import { parseBank, parseQuiz } from '../../content/parse';
import { parseBodies } from '../../content/parse-bodies';
import { parseGuide, parseTraits, type GuideKnown } from '../../content/parse-guide';
import type { Parsed } from '../../content/problem';
import { listProblems, type Outcome } from './outcome';

/** `quiz -- check [FILES]`: every problem of every file, or what was found to be right. */
export async function check(root: string, files: readonly string[]): Promise<Outcome> {
  if (files.length > 0) return checkFiles(root, files);
  const content = await readContent(root);
  return content.ok
    ? { code: 0, out: summary(content.value) }
    : { code: 1, out: listProblems(content.problems) };
}

async function checkFiles(root: string, files: readonly string[]): Promise<Outcome> {
  const known = await readKnown(root);
  if (!known.ok) return { code: 1, out: listProblems(known.problems) };
  const parsed = await Promise.all(files.map((file) => parseFile(file, known.value)));
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? { code: 1, out: listProblems(problems) }
    : { code: 0, out: `${count(files.length, 'file', 'files')}: no problems` };
}

/** A file's name tells what it is: `29-2072.00.json` a guide, `traits.json` the traits, `bodies.json` the bodies, `items/x.json` of the bank, else a quiz. */
async function parseFile(file: string, known: GuideKnown): Promise<Parsed<unknown>> {
  const text = await readText(file, file);
  if (!text.ok) return text;
  const name = basename(file);
  if (name === 'traits.json') return parseTraits(file, text.value);
  if (name === 'bodies.json') return parseBodies(file, text.value);
  if (/^\d\d-\d{4}\.\d\d\.json$/.test(name)) return parseGuide(file, text.value, known);
  if (basename(dirname(file)) === 'items') return parseBank(file, text.value, known, []);
  return parseQuiz(file, text.value, known);
}

/** One line of counts, then every position that an author set and how many are estimates. */
function summary(content: AllContent): string {
  const decoded = decodeCareers(content.careersJson);
  if (!decoded.ok) throw new Error(`the overlay damaged the dataset: ${decoded.problem}`);
  const { careers } = decoded;
  const counts = [
    count(content.quizzes.length, 'quiz', 'quizzes'),
    count(content.guides.length, 'guide', 'guides'),
    count(content.traits.traits.length, 'trait', 'traits'),
    count(careers.soc.length, 'career', 'careers'),
  ];
  const byHand = content.guides.map((guide) => {
    const set = Object.entries(guide.positions).map(([trait, { value }]) => `${trait} ${String(value)}`);
    return { guide, set };
  });
  const hands = byHand.reduce((sum, { set }) => sum + set.length, 0);
  const estimated = Object.values(careers.estimated);
  const touched = new Set(estimated.flatMap((rows) => [...rows])).size;
  return [
    `${counts.join(', ')}: no problems`,
    `${count(hands, 'position', 'positions')} set by hand, where O*NET has no rating`,
    ...byHand
      .filter(({ set }) => set.length > 0)
      .map(({ guide, set }) => {
        const title = careers.title[careers.row(guide.soc) ?? -1] ?? '';
        return `  ${guide.soc} ${title}: ${set.join(', ')}`;
      }),
    `${count(
      estimated.reduce((sum, rows) => sum + rows.size, 0),
      'position',
      'positions',
    )} estimated from related careers, in ${count(touched, 'career', 'careers')}`,
  ].join('\n');
}

function count(many: number, one: string, more: string): string {
  return `${String(many)} ${many === 1 ? one : more}`;
}
