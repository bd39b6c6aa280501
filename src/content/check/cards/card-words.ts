import { RATED } from '../rated';
import { shapeWords } from '../shape/shape-words';
import { didYouMean } from '../suggest';
import type { CardFault, Form, Repeated } from './wanted';

const FORMS: Readonly<Record<Form, string>> = {
  id: 'an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
  verb: 'must begin with a verb that says what they do, such as "Fixes"',
  sentence: 'must be one sentence with a full stop',
  'no-stop': 'has no full stop',
  'no-digit': 'figures go out of date; digits may stand in a name only',
  ends: 'must end with a full stop',
  'to-you': 'must be told to "you"',
  'no-figure': 'the page shows pay, shares and counts; say what they mean',
  curly: 'has no straight quotes, exclamation marks, double spaces or hyphens for dashes',
  'no-praise': 'advertises; show what is meant',
  'no-guide': 'this career has a guide in quizzes/careers, so its card has no short one',
};

const REPEATED: Readonly<Record<Repeated, string>> = {
  card: 'another card has this code',
  name: 'has this name, too',
  text: 'says the same',
  topic: 'is named twice',
  beginning: 'another task of this card begins with this word',
  id: 'another topic has this id',
  'topic-name': 'another topic has this name',
  words: 'another element has these words',
  career: 'is named twice',
  source: 'is named twice',
  about: 'another side of this list is about it, too',
  everyday: 'stands above already: to search order, plural and small words make no difference',
};

/** What is wrong with a card, a topic or an element's words, in English. */
export function cardWords({ path, found, expected }: CardFault): string {
  switch (expected.kind) {
    case 'one-of':
      return `no such ${expected.what}${didYouMean(String(found), expected.among)}`;
    case 'unlike':
      return expected.holder === undefined
        ? REPEATED[expected.what]
        : `the card of ${expected.holder} ${REPEATED[expected.what]}`;
    case 'group':
      return `belongs into ${expected.group}.json, the file of its group`;
    case 'group-name':
      return 'the file must be named for a group of careers, such as 29.json';
    case 'card':
      return `has no card for ${expected.soc}`;
    case 'words':
      return `has no words for ${expected.element}`;
    case 'unrated':
      return RATED;
    case 'form':
      return expected.form === 'no-praise'
        ? `"${String(found)}" ${FORMS[expected.form]}`
        : FORMS[expected.form];
    default:
      return shapeWords({ path, found, expected });
  }
}
