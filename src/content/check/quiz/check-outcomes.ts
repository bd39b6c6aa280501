import { careerMeant, meantCareer } from '../check-careers';
import { conditionProblemsAt } from '../check-conditions';
import { findAll, isObject, type Path } from '../find';
import type { JsonFile } from '../json/json';
import type { QuizKnown } from '../known';
import type { Problem } from '../problem';
import { asTyped } from '../suggest';
import { traitKeyProblems } from './trait-keys';
import { onlyUnseen, unknownWord } from '../unknown-word';
import { told } from '../words/told';

/**
 * A quiz ranks careers or outcomes of its own, or asks only what is right and ranks nothing; what its outcomes name must be there
 * [Q20, Q21]. `items` are the raw ones, those of the bank in their places.
 */
export function outcomeProblems(
  json: JsonFile,
  items: readonly unknown[],
  known: QuizKnown,
): readonly Problem[] {
  const has = (key: string) => findAll(json.value, key).length > 0;
  const types = items.map((item) => (isObject(item) ? item['type'] : undefined));
  if (items.length > 0 && types.every((type) => type === 'knowledge'))
    return ['pool', 'focus', 'outcomes']
      .filter(has)
      .map((key) => json.problem([key], told('knowledge.ranks', { key }), scalarOut(json, key)));
  if (!has('outcomes'))
    return has('pool') || !isObject(json.value) ? [] : [json.problem(['pool'], told('pool.missing'))];
  return [
    ...['pool', 'focus']
      .filter(has)
      .map((key) => json.problem([key], told('outcomes.instead', { key }), scalarOut(json, key))),
    ...types.flatMap((type, at) =>
      type === 'limit' ? [json.problem(['items', at], told('outcomes.limit'))] : [],
    ),
    ...repeated(json, 'id'),
    ...repeated(json, 'title'),
    ...findAll(json.value, 'outcomes.*').flatMap(([path, outcome]) => [
      ...(isObject(outcome) && !('like' in outcome) && !('stands' in outcome)
        ? [json.problem(path, told('outcome.stands'))]
        : []),
      ...namedProblems(json, path, outcome, known),
      ...findAll(outcome, 'onlyIf').flatMap(([below, condition]) =>
        conditionProblemsAt(json, [...path, ...below], condition, items, known.traits),
      ),
    ]),
  ];
}

/** Takes an entry out that says one thing; a list is its author's to take away. */
function scalarOut(json: JsonFile, key: string) {
  return findAll(json.value, key).some(([, value]) => typeof value === 'string')
    ? json.remove([key])
    : undefined;
}

/** Careers, traits and topics that an outcome names. */
function namedProblems(
  json: JsonFile,
  path: Path,
  outcome: unknown,
  { careers, allTopics, ...known }: QuizKnown,
): readonly Problem[] {
  const socs = new Set<unknown>(careers);
  const topics = allTopics?.map(({ id }) => id);
  return [
    ...['like', 'careers.*'].flatMap((pattern) =>
      findAll(outcome, pattern).flatMap(([below, soc]) => {
        if (!careers || typeof soc !== 'string' || socs.has(soc)) return [];
        const among = { ...known, careers };
        const guess = careerMeant(soc, among);
        const at = [...path, ...below];
        const mend = guess === undefined ? undefined : json.put(at, guess);
        const said =
          onlyUnseen(soc, (word) => socs.has(word)) ??
          meantCareer(told('no.career', { found: asTyped(soc) }), guess, among);
        return [json.problem(at, said, mend)];
      }),
    ),
    ...findAll(outcome, 'topics.*').flatMap(([below, id]) =>
      typeof id === 'string' && topics && !topics.includes(id)
        ? [unknownWord(json, [...path, ...below], 'no.topic', id, topics)]
        : [],
    ),
    ...findAll(outcome, 'stands').flatMap(([below, stands]) =>
      traitKeyProblems(json, [...path, ...below], stands, known),
    ),
  ];
}

/** Outcomes that share an id or a title: a result could not tell them apart. */
function repeated(json: JsonFile, key: 'id' | 'title'): readonly Problem[] {
  const seen = new Set<unknown>();
  return findAll(json.value, `outcomes.*.${key}`).flatMap(([path, value]) => {
    const again = typeof value === 'string' && seen.has(value.trim());
    seen.add(typeof value === 'string' ? value.trim() : value);
    return again ? [json.problem(path, told('outcome.twice', { key, found: String(value) }))] : [];
  });
}

/** The one right option is among those of its item [Q21]. */
export function correctProblems(json: JsonFile): readonly Problem[] {
  return findAll(json.value, 'items.*').flatMap(([path, item]) => {
    const ids = findAll(item, 'options.*.id').flatMap(([, id]) => (typeof id === 'string' ? [id] : []));
    return findAll(item, 'correct').flatMap(([below, correct]) => {
      if (typeof correct !== 'string' || ids.length === 0 || ids.includes(correct)) return [];
      const label = findAll(item, 'options.*').find(
        ([, option]) => isObject(option) && option['label'] === correct,
      );
      const meant = label && isObject(label[1]) ? String(label[1]['id']) : undefined;
      const at = [...path, ...below];
      return [
        meant === undefined
          ? unknownWord(json, at, 'no.option', correct, ids)
          : unknownWord(json, at, 'no.option', correct, ids, meant),
      ];
    });
  });
}
