import { isKnowledgeAlone } from '../../engine/knowledge';
import { traitsOf, type Item, type Quiz } from '../../engine/quiz';
import { careerProblems } from './check-careers';
import { checkShape } from './shape/check-shape';
import { conditionProblems } from './check-conditions';
import { itemProblems } from './check-items';
import { findAll, isObject } from './find';
import { formatPath, parseJson, type JsonFile } from './json/json';
import type { Known, QuizKnown } from './known';
import type { Parsed, Problem } from './problem';
import { outcomeProblems } from './quiz/check-outcomes';
import { otherProduct } from './quiz/other-product';
import { quizKeys } from './quiz/quiz-keys';
import { bankSchema, quizSchema } from './quiz-schema';
import { guessOf } from './suggest';
import { together } from './quiz/together';
import { unknownWord } from './unknown-word';
import { told } from './words/told';
import { topicNameProblems, topicsProblems, withShownTopics, withTopics } from './topics-items';

/** Ids that other files and addresses use. */
const RESERVED = ['fit', 'traits', 'topics', 'run'];

/** Reads a quiz file: every problem at once, each with line, column, path and a suggestion where one is near [Q1]. */
export function parseQuiz(file: string, text: string, known: QuizKnown): Parsed<Quiz> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const other = otherProduct(json.value.value);
  if (other) return { ok: false, problems: [json.value.problem([], other)] };
  const shape = checkShape(json.value, quizSchema, quizKeys);
  const written = withUsed(json.value, known);
  const problems = [
    ...(shape.ok ? [] : shape.problems.filter((problem) => !isOfName(problem, json.value, known))),
    ...nameProblems(json.value, known.unnamed),
    ...itemProblems(json.value, known),
    ...unknownUses(json.value, known.bank),
    ...conditionProblems(json.value, written, known.traits),
    ...topicsProblems(json.value, written, known.allTopics),
    ...careerProblems(json.value, known),
    ...outcomeProblems(json.value, written, known),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems: together(problems) };
  const { $schema: _, pool = 'all', ...quiz } = shape.value;
  const bank = new Map(known.bank?.map((item) => [item.id, item]));
  const items = quiz.items.flatMap((item): readonly Item[] => {
    if (!('use' in item)) return [withTopics(item, known.allTopics)];
    const { use, ...changes } = item;
    const used = bank.get(use);
    return used ? [{ ...used, ...changes }] : [];
  });
  if (items.length !== quiz.items.length) return { ok: false, problems: [] };
  const whole = { ...quiz, pool, items };
  if (isKnowledgeAlone(whole)) return { ok: true, value: { ...whole, pool: [] } };
  return items.some(says)
    ? { ok: true, value: whole }
    : { ok: false, problems: [json.value.problem(['items'], told('says.nothing'))] };
}

/** Whether an answer to the item can tell careers apart. */
function says(item: Item): boolean {
  return item.type === 'topics' || traitsOf(item).length > 0;
}

/** Reads a file of the item bank [Q16]; `taken` are the ids in the bank's other files. */
export function parseBank(
  file: string,
  text: string,
  known: Known,
  taken: readonly string[],
): Parsed<readonly Item[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const uses = findAll(json.value.value, 'items.*.use');
  // An item that uses another has nothing that an item needs; that is one mistake, not five.
  const inUse = new Set(uses.map(([path]) => formatPath(path.slice(0, -1))));
  const shape = checkShape(json.value, bankSchema, quizKeys);
  const ofShape = shape.ok
    ? []
    : shape.problems.filter(({ path }) => !inUse.has(path.replace(/^(items\[\d+\]).*/, '$1')));
  const others = new Set<unknown>(taken);
  const elsewhere = findAll(json.value.value, 'items.*.id').filter(([, id]) => others.has(id));
  const problems = [
    ...ofShape,
    ...uses.map(([path]) => json.value.problem(path, told('bank.use'))),
    ...itemProblems(json.value, known),
    ...topicNameProblems(json.value, known.allTopics),
    ...elsewhere.map(([path, id]) => json.value.problem(path, told('bank.elsewhere', { id: String(id) }))),
  ];
  return shape.ok && problems.length === 0
    ? { ok: true, value: shape.value.items.map((item) => withTopics(item, known.allTopics)) }
    : { ok: false, problems };
}

/** Items used from the bank must be there [Q16]. */
function unknownUses(json: JsonFile, bank: readonly Item[] | undefined): readonly Problem[] {
  if (!bank) return [];
  const ids = bank.map((item) => item.id);
  const has = new Set<unknown>(ids);
  return findAll(json.value, 'items.*.use').flatMap(([path, id]) =>
    typeof id !== 'string' || has.has(id)
      ? []
      : [unknownWord(json, path, 'no.bank-item', id, ids, asked(id, bank) ?? guessOf(id, ids))],
  );
}

/** The item of the bank whose words somebody wrote in the place of its id, or the first of those that begin so. */
function asked(written: string, bank: readonly Item[]): string | undefined {
  const words = written.trim().toLowerCase();
  const named = bank.find(({ prompt }) => prompt.toLowerCase() === words);
  return (named ?? bank.find(({ id }) => id.startsWith(`${words}-`)))?.id;
}

/** The items as written, those of the bank in their places. */
function withUsed(json: JsonFile, { bank = [], allTopics }: QuizKnown): readonly unknown[] {
  const byId = new Map<unknown, Item>(bank.map((item) => [item.id, item]));
  return findAll(json.value, 'items.*').map(([, item]) => {
    const used = isObject(item) && byId.get(item['use']);
    return withShownTopics(used ? { ...used, ...item } : item, allTopics);
  });
}

/** The file's name is the quiz's id, and not one that is taken [Q2]. */
function nameProblems(json: JsonFile, unnamed = false): readonly Problem[] {
  const name = json.file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  const problems: Problem[] = [];
  for (const [path, id] of findAll(json.value, 'id')) {
    if (typeof id !== 'string') continue;
    const mend = unnamed ? undefined : json.put(path, name);
    if (RESERVED.includes(id)) problems.push(json.problem(path, told('id.reserved', { id }), mend));
    else if (!unnamed && id !== name)
      problems.push(
        json.problem(path, told('found', { found: `"${id}"`, said: told('id.file', { name }) }), mend),
      );
  }
  return problems;
}

/** An id that is no id is told of once: what it has to be is the file's name. */
function isOfName({ path }: Problem, json: JsonFile, { unnamed = false }: QuizKnown): boolean {
  return path === 'id' && !unnamed && findAll(json.value, 'id').some(([, id]) => typeof id === 'string');
}
