import type { ShapeWanted, Unruled } from '../fault';
import { asSeen } from '../json/signs';
import { guessOf } from '../suggest';
import { valueAt } from './meant-key';
import { unquoted } from './shape-words';

type ShapeFault = Unruled<ShapeWanted>;

/** What other products and people call a word of the format. */
const WORDS: Readonly<Record<string, string>> = {
  'multiple choice': 'single',
  multiple_choice: 'single',
  radiogroup: 'single',
  radio: 'single',
  dropdown: 'single',
  choice: 'single',
  select: 'single',
  checkbox: 'multi',
  checkboxes: 'multi',
  likert: 'agree',
  rating: 'agree',
  scale: 'slider',
  range: 'slider',
  opinion_scale: 'slider',
  ranking: 'rank',
  imagepicker: 'picture',
  picture_choice: 'picture',
  image: 'picture',
  random: 'shuffled',
  randomized: 'shuffled',
  shuffle: 'shuffled',
  linear: 'fixed',
  sequential: 'fixed',
  programme: 'program',
  course: 'program',
  degree: 'program',
  certificate: 'program',
  booth: 'stand',
  exhibitor: 'stand',
  employer: 'stand',
  vacancy: 'job',
  position: 'job',
  internship: 'job',
};

/** The id of an item or an option by its number, counted from 1. */
export function itemMeant(json: unknown, { path, found, expected }: ShapeFault): string | undefined {
  if (expected.kind !== 'said' || typeof found !== 'number') return undefined;
  const list =
    expected.words === 'condition.item'
      ? ['items']
      : expected.words === 'knowledge.correct'
        ? [...path.slice(0, -1), 'options']
        : undefined;
  const id = list && valueAt(json, [...list, found - 1, 'id']);
  return typeof id === 'string' ? id : undefined;
}

/** A word of the format by what stands in its place. */
export function wordMeant({ found, expected }: ShapeFault): string | undefined {
  if (expected.kind !== 'type' || expected.among.length === 0) return undefined;
  const written = asSeen(unquoted(String(found))).toLowerCase();
  const word = Object.hasOwn(WORDS, written) ? WORDS[written] : undefined;
  return word !== undefined && expected.among.includes(word) ? word : guessOf(written, expected.among);
}
