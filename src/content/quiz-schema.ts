import * as v from 'valibot';

/** Ids everywhere in quizzes [Q3]. */
const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9-]{0,31}$/,
    'an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
  ),
);
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const whole = (min: number, max: number, message: string) =>
  v.pipe(
    v.number(),
    v.check((value) => Number.isInteger(value) && value >= min && value <= max, message),
  );
const measures = v.pipe(
  v.record(v.string(), v.picklist([1, -1], 'must be 1 or -1')),
  v.check((keys) => Object.keys(keys).length > 0, 'must name at least one trait'),
);
const points = v.pipe(v.number(), v.minValue(0, 'must be 0 to 100'), v.maxValue(100, 'must be 0 to 100'));
const option = v.strictObject({ id, label: text, evidence: v.record(v.string(), points) });
const itemText = { id, prompt: text, help: v.exactOptional(text) };

const item = v.variant('type', [
  v.strictObject({ type: v.literal('agree'), ...itemText, measures }),
  v.strictObject({
    type: v.literal('single'),
    ...itemText,
    options: v.pipe(v.array(option), v.minLength(2, 'needs at least two options')),
  }),
  v.strictObject({
    type: v.literal('either'),
    ...itemText,
    options: v.pipe(v.array(option), v.length(2, 'needs exactly two options')),
  }),
]);

/** A quiz file [Q1–Q10]. */
export const quizSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  version: whole(1, Number.MAX_SAFE_INTEGER, 'must be a whole number, 1 or more'),
  title: text,
  summary: text,
  minutes: whole(1, 60, 'must be a whole number, 1 to 60'),
  pool: v.union(
    [v.literal('all'), v.pipe(v.array(text), v.nonEmpty('needs at least one prefix'))],
    'must be "all" or a list of SOC prefixes',
  ),
  focus: v.exactOptional(text),
  flow: v.strictObject({ order: v.literal('fixed') }),
  items: v.pipe(v.array(item), v.minLength(1, 'needs at least one item')),
});

/** All keys of the format, to guess what a mistyped one meant. */
export const quizKeys = [
  ...Object.keys(quizSchema.entries),
  ...['type', 'prompt', 'help', 'measures', 'options', 'label', 'evidence', 'order'],
];
