import { careerMeant, meantCareer } from '../check-careers';
import { conditionProblemsAt } from '../check-conditions';
import { findAll, isObject, type Path } from '../find';
import type { JsonFile } from '../json/json';
import type { QuizKnown } from '../known';
import type { Problem } from '../problem';
import { asTyped } from '../suggest';
import { traitKeyProblems } from './trait-keys';
import { unknownWord } from '../unknown-word';

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
  const problem = (path: Path, message: string) => json.problem(path, message);
  if (items.length > 0 && types.every((type) => type === 'knowledge'))
    return ['pool', 'focus', 'outcomes']
      .filter(has)
      .map((key) => problem([key], 'a quiz that asks only what is right ranks nothing; take this away'));
  if (!has('outcomes'))
    return has('pool') || !isObject(json.value)
      ? []
      : [problem(['pool'], 'is missing: "all", a list of beginnings of codes, or "outcomes" in its place')];
  return [
    ...['pool', 'focus']
      .filter(has)
      .map((key) => problem([key], 'a quiz with outcomes of its own ranks no careers; take this away')),
    ...types.flatMap((type, at) =>
      type === 'limit'
        ? [problem(['items', at], 'limits narrow careers; an outcome says "onlyIf" in their place')]
        : [],
    ),
    ...repeated(json, 'id'),
    ...repeated(json, 'title'),
    ...findAll(json.value, 'outcomes.*').flatMap(([path, outcome]) => [
      ...(isObject(outcome) && !('like' in outcome) && !('stands' in outcome)
        ? [problem(path, 'says nowhere where it stands: give it "like", a career’s code, or "stands"')]
        : []),
      ...namedProblems(json, path, outcome, known),
      ...findAll(outcome, 'onlyIf').flatMap(([below, condition]) =>
        conditionProblemsAt(json, [...path, ...below], condition, items, known.traits),
      ),
    ]),
  ];
}

/** Careers, traits and topics that an outcome names. */
function namedProblems(
  json: JsonFile,
  path: Path,
  outcome: unknown,
  { careers, allTopics, traits, ...known }: QuizKnown,
): readonly Problem[] {
  const socs = new Set<unknown>(careers);
  const topics = allTopics?.map(({ id }) => id);
  return [
    ...['like', 'careers.*'].flatMap((pattern) =>
      findAll(outcome, pattern).flatMap(([below, soc]) => {
        if (!careers || typeof soc !== 'string' || socs.has(soc)) return [];
        const among = { ...known, traits, careers };
        const guess = careerMeant(soc, among);
        const at = [...path, ...below];
        const mend = guess === undefined ? undefined : json.put(at, guess);
        return [json.problem(at, `no such career${asTyped(soc)}${meantCareer(guess, among)}`, mend)];
      }),
    ),
    ...findAll(outcome, 'topics.*').flatMap(([below, id]) =>
      typeof id === 'string' && topics && !topics.includes(id)
        ? [unknownWord(json, [...path, ...below], 'topic', id, topics)]
        : [],
    ),
    ...findAll(outcome, 'stands').flatMap(([below, stands]) =>
      traitKeyProblems(json, [...path, ...below], stands, traits),
    ),
  ];
}

/** Outcomes that share an id or a title: a result could not tell them apart. */
function repeated(json: JsonFile, key: 'id' | 'title'): readonly Problem[] {
  const seen = new Set<unknown>();
  return findAll(json.value, `outcomes.*.${key}`).flatMap(([path, value]) => {
    const again = typeof value === 'string' && seen.has(value.trim());
    seen.add(typeof value === 'string' ? value.trim() : value);
    return again ? [json.problem(path, `another outcome has this ${key}`)] : [];
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
          ? unknownWord(json, at, 'option of this item', correct, ids)
          : unknownWord(json, at, 'option of this item', correct, ids, meant),
      ];
    });
  });
}
