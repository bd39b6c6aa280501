import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** `quizzes/topics.json` [C1]. */
export const topicsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  topics: v.pipe(v.array(v.strictObject({ id: text, name: text, hint: text })), v.minLength(1)),
});
