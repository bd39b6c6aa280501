import * as v from 'valibot';

/** No longer than this, so that three make a heading, and nothing that only one person could say or that joins what is joined [T2]. */
const HEADLINE = 32;
const fragment = v.pipe(
  v.string(),
  v.maxLength(HEADLINE, `must be ${HEADLINE} characters at most: three of them make a heading`),
  v.regex(
    /^\p{Ll}.*[\p{L}\p{N}]$/u,
    'must begin with a small letter and end without a period: it stands inside a sentence',
  ),
  v.check(
    (text) => !/\b(and|i|me|my|you|your|they|their|them)\b|,/iu.test(text),
    'must have no comma, no "and" and no "you", "your", "my" or "their": it is joined with others and said of anybody',
  ),
);
const pole = v.strictObject({
  pole: v.string(),
  headline: fragment,
  last: v.exactOptional(v.literal(true)),
  you: v.string(),
  work: v.string(),
  gain: v.exactOptional(v.literal(true)),
  /** The elements that must stand at this end themselves for its words to be true of a career, and how far [T1]. */
  holds: v.exactOptional(v.array(v.string())),
  from: v.exactOptional(v.number()),
});
const element = v.strictObject({
  table: v.string(),
  id: v.string(),
  name: v.string(),
  reversed: v.exactOptional(v.boolean()),
});

/** `quizzes/traits.json`; what each trait is made of stays with the file's elements, the site needs its words. */
export const traitsSchema = v.strictObject({
  groups: v.array(v.strictObject({ id: v.string(), title: v.string() })),
  traits: v.array(
    v.strictObject({
      id: v.string(),
      group: v.string(),
      name: v.string(),
      low: pole,
      high: pole,
      elements: v.pipe(v.array(element), v.nonEmpty()),
    }),
  ),
});
