import * as v from 'valibot';
import { about } from '../guide-schema';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const three = v.pipe(v.array(v.strictObject({ text, detail: text, about })), v.minLength(3), v.maxLength(3));

/** What a card tells of a career that has no guide: all of it or nothing [C13]. */
export const shortGuide = v.strictObject({
  /** A usual day, told to "you". */
  day: text,
  good: three,
  hard: three,
  /** Schooling, apprenticeship, license, first job. */
  wayIn: text,
  /** Ids of `quizzes/careers/sources.json` [C14]. */
  sources: v.pipe(v.array(text), v.minLength(1), v.maxLength(5)),
});

export type ShortGuide = v.InferOutput<typeof shortGuide>;
