import * as v from 'valibot';

const pole = v.strictObject({
  pole: v.string(),
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
