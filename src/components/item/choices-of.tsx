import type { ReactElement } from 'react';
import type { Item, Response } from '../../engine/quiz';
import { PetalMark } from '../flower/PetalMark';
import { agreeWords } from './words';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A picture before the label. */
  readonly mark?: ReactElement | false;
}

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
  return item.options.map((option) => ({
    value: option.id,
    label: option.label,
    mark: 'image' in option && <img src={addressOf(option.image)} alt={option.alt} />,
  }));
}

/** A picture is a file of the site, or comes with the quiz. */
const addressOf = (image: string) =>
  image.startsWith('data:') ? image : import.meta.env.FITPATH_ROOT + image;

/** A stored response as the value of its radio. */
export function toValue(response: Response | undefined): string | undefined {
  return response === undefined || response === null ? undefined : String(response);
}

/** A radio's value as a response to its item. */
export function fromValue(item: Item, value: string): Response {
  return item.type === 'agree' ? Number(value) : value;
}
