import type { Item, Response } from '../../engine/quiz';
import { PetalMark } from '../flower/PetalMark';
import type { Choice } from './Choices';
import { agreeWords } from './words';

const AGREEMENT = [1, 2, 3, 4, 5] as const;

/** The choices that an item offers. */
export function choicesOf(item: Item): readonly Choice[] {
  if (item.type === 'agree') {
    return AGREEMENT.map((value) => ({
      value: String(value),
      label: agreeWords(value),
      mark: <PetalMark value={value} />,
    }));
  }
  if (item.type === 'slider') return [];
  return item.options.map((option) => ({ value: option.id, label: option.label }));
}

/** A stored response as the value of its radio. */
export function toValue(response: Response | undefined): string | undefined {
  return response === undefined || response === null ? undefined : String(response);
}

/** A radio's value as a response to its item. */
export function fromValue(item: Item, value: string): Response {
  return item.type === 'agree' ? Number(value) : value;
}
