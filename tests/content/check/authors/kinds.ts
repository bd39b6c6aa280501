import type { Case } from './case';
import { AGAIN } from './again';
import { COMMAS } from './commas';
import { COMMENTS } from './comments';
import { IDS } from './ids';
import { KEYS } from './keys';
import { LABELS } from './labels';
import { LINES } from './lines';
import { MANY } from './many';
import { NUMBERS } from './numbers';
import { OTHERS } from './others';
import { OUTCOME_SLIPS } from './outcomes';
import { PLACES } from './places';
import { QUOTES } from './quotes';
import { UNSEEN } from './unseen';
import { VALUES } from './values';

/** What authors do to a quiz, by kinds. */
export const KINDS: Readonly<Record<string, readonly Case[]>> = {
  quotes: QUOTES,
  commas: COMMAS,
  comments: COMMENTS,
  'line breaks': LINES,
  'signs that nobody sees': UNSEEN,
  numbers: NUMBERS,
  'other files': OTHERS,
  ids: IDS,
  'labels for ids': LABELS,
  'three hundred times': MANY,
  keys: KEYS,
  values: VALUES,
  'rules across places': PLACES,
  outcomes: OUTCOME_SLIPS,
  'a second round': AGAIN,
};
