import { isKnowledgeAlone } from '../../engine/knowledge';
import { traitsOf, type Item, type Quiz } from '../../engine/quiz';
import { careerProblems } from './check-careers';
import { checkShape } from './check-shape';
import { conditionProblems } from './check-conditions';
import { itemProblems } from './check-items';
import { findAll, isObject } from './find';
import { formatPath, parseJson, type JsonFile } from './json/json';
import type { Known, QuizKnown } from './known';
import type { Parsed, Problem } from './problem';
import { outcomeProblems } from './quiz/check-outcomes';
import { bankSchema, quizKeys, quizSchema } from './quiz-schema';
import { unknownWord } from './unknown-word';
import { topicNameProblems, topicsProblems, withShownTopics, withTopics } from './topics-items';

/** Ids that other files and addresses use. */
const RESERVED = ['fit', 'traits', 'topics', 'run'];

/** Reads a quiz file: every problem at once, each with line, column, path and a suggestion where one is near [Q1]. */
export function parseQuiz(file: string, text: string, known: QuizKnown): Parsed<Quiz> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, quizSchema, quizKeys);
  const written = withUsed(json.value, known);
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...nameProblems(json.value, known.unnamed),
    ...itemProblems(json.value, known),
    ...unknownUses(json.value, known.bank),
    ...conditionProblems(json.value, written, known.traits),
    ...topicsProblems(json.value, written, known.allTopics),
    ...careerProblems(json.value, known),
    ...outcomeProblems(json.value, written, known),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
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
  return items.some(says) || isKnowledgeAlone(whole)
    ? { ok: true, value: whole }
    : { ok: false, problems: [json.value.problem(['items'], SAYS_NOTHING)] };
}

const SAYS_NOTHING =
  'no answer says anything about a person: every result would be the same; give an item "measures", or options "evidence" (Q8)';

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
    ...uses.map(([path]) => json.value.problem(path, 'an item of the bank is written out; it uses no other')),
    ...itemProblems(json.value, known),
    ...topicNameProblems(json.value, known.allTopics),
    ...elsewhere.map(([path]) => json.value.problem(path, 'another file of the bank has an item of this id')),
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
    typeof id !== 'string' || has.has(id) ? [] : [unknownWord(json, path, 'item in the bank', id, ids)],
  );
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
    if (RESERVED.includes(id)) problems.push(json.problem(path, `"${id}" is reserved; choose another id`));
    if (!unnamed && id !== name)
      problems.push(
        json.problem(path, `found "${id}"; must be the file's name, "${name}"`, json.put(path, name)),
      );
  }
  return problems;
}
