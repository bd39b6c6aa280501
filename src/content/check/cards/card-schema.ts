import * as v from 'valibot';
import { handSet } from '../guide-schema';
import { shortGuide } from './short-guide-schema';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** What a career is, in our own words [C3]. */
const card = v.strictObject({
  soc: text,
  /** What people call somebody who does it, so short that it stands on one line of a phone [C5]. */
  name: v.pipe(text, v.maxLength(34)),
  line: text,
  tasks: v.pipe(v.array(text), v.minLength(3), v.maxLength(5)),
  topics: v.pipe(v.array(text), v.minLength(1), v.maxLength(3)),
  /** What a day is like, its good and hard sides and the way in, where no guide tells it [C13]. */
  guide: v.exactOptional(shortGuide),
  /** Set by hand where O*NET has none [C12]. */
  positions: v.exactOptional(v.record(v.string(), handSet), {}),
});

/** `quizzes/cards/<group>.json`, the cards of a major group's careers [C3]. */
export const cardsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  cards: v.array(card),
});

/** The same translated: other languages need more letters for a name, which then takes two lines. */
export const translatedCardsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  cards: v.array(v.strictObject({ ...card.entries, name: v.pipe(text, v.maxLength(51)) })),
});

export type Card = v.InferOutput<typeof card>;
