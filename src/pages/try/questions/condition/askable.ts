import { agreeWords } from '../../../../components/item/words';
import type { Item } from '../../../../engine/quiz';
import type { Topic } from '../../../../engine/topic';
import { isObject } from '../../../../content/check/find';
import { listOf, textOf, type Doc, type Written } from '../../../../content/draft/doc';

/** A question that a condition can look at. */
export interface Askable {
  readonly id: string;
  /** Its place in the quiz, from 0. */
  readonly at: number;
  readonly item: Written;
}

/** The questions before a place, those of the bank with their own words. */
export function askable(doc: Doc, bank: readonly Item[], before: number): readonly Askable[] {
  return doc.items.slice(0, before).flatMap((written, at) => {
    const used = bank.find(({ id }) => id === written['use']);
    const item = (used as Written | undefined) ?? written;
    const id = textOf(item['id']);
    return id === '' ? [] : [{ id, at, item }];
  });
}

/** What a question can be answered with, in a condition's words; none of a line from 0 to 100, of which scores are asked. */
export function answersOf(
  item: Written,
  topics: readonly Topic[] = [],
): readonly { readonly value: string | number; readonly words: string }[] {
  if (item['type'] === 'agree') return [1, 2, 3, 4, 5].map((value) => ({ value, words: agreeWords(value) }));
  if (item['type'] === 'topics') return topics.map(({ id, name }) => ({ value: id, words: name }));
  return listOf(item['options']).map((option) => ({
    value: textOf(option['id']),
    words: textOf(option['label']),
  }));
}

/** The traits that these questions tell something about: a score of any other is never there when it is asked for. */
export function traitsAsked(questions: readonly Askable[]): ReadonlySet<string> {
  const said = questions.flatMap(({ item }) => [
    item['measures'],
    ...listOf(item['options']).map((option) => option['evidence']),
  ]);
  return new Set(said.flatMap((traits) => (isObject(traits) ? Object.keys(traits) : [])));
}
