import * as v from 'valibot';
import { STATES } from '../../engine/limits';
import { conditionSchema } from './condition-schema';
import { outcomesSchema } from './quiz/outcome-schema';
import { id, image, points, text } from './quiz/texts';
import { rule } from './words/english';

const whole = (min: number, max: number, message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(min, message), v.maxValue(max, message));
const measures = v.pipe(
  v.record(v.string(), v.picklist([1, -1], rule('measures.key'))),
  v.minEntries(1, rule('measures.none')),
);
const evidence = v.record(v.string(), points);
const option = v.strictObject({ id, label: text, evidence });
const pictureOption = v.strictObject({
  id,
  label: text,
  image,
  alt: text,
  evidence,
});
const two = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.minLength(2, rule('options.two')));
/** A limit's option, by what the item sets [Q14]. */
const limitOption = <Value extends v.GenericSchema>(value: Value) =>
  two(v.strictObject({ id, label: text, value: v.nullable(value) }));

/** Every type of item, with the keys that all have [Q9–Q14] [Q19] [Q21]. */
const typesWith = <Shared extends v.ObjectEntries>(shared: Shared) => {
  const limit = <Sets extends string, Value extends v.GenericSchema>(sets: Sets, value: Value) =>
    v.strictObject({
      type: v.literal('limit'),
      sets: v.literal(sets),
      ...shared,
      options: limitOption(value),
    });
  return v.variant('type', [
    v.strictObject({ type: v.literal('agree'), ...shared, measures }),
    v.strictObject({ type: v.literal('slider'), ...shared, low: text, high: text, measures }),
    v.strictObject({ type: v.literal('single'), ...shared, options: two(option) }),
    v.strictObject({
      type: v.literal('either'),
      ...shared,
      options: v.pipe(v.array(option), v.length(2, rule('options.just-two'))),
    }),
    v.strictObject({ type: v.literal('picture'), ...shared, options: two(pictureOption) }),
    v.strictObject({ type: v.literal('multi'), ...shared, options: two(option) }),
    v.strictObject({ type: v.literal('rank'), ...shared, options: two(option) }),
    v.strictObject({
      type: v.literal('topics'),
      ...shared,
      of: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(2, rule('topics.two')))),
      max: v.exactOptional(whole(1, 5, rule('topics.most'))),
    }),
    v.strictObject({
      type: v.literal('knowledge'),
      ...shared,
      options: two(v.strictObject({ id, label: text })),
      correct: v.string(rule('knowledge.correct')),
      feedback: text,
    }),
    v.variant('sets', [
      limit('training', whole(0, 1200, rule('limit.months'))),
      limit('pay', whole(0, 10_000_000, rule('limit.dollars'))),
      limit('state', v.picklist(STATES, rule('limit.state'))),
    ]),
  ]);
};

const itemText = { id, prompt: text, help: v.exactOptional(text) };
const ownItem = typesWith({ ...itemText, showIf: v.exactOptional(conditionSchema) });
const usedItem = v.strictObject({ use: v.string(), showIf: v.exactOptional(conditionSchema) });
const everyItem = v.union([usedItem, ownItem]);
type ItemSchema = v.GenericSchema<unknown, v.InferOutput<typeof everyItem>>;

/** One of the bank or one of its own, told by its keys, so that its own mistakes are shown; without an input both. */
const item: ItemSchema = v.lazy((input): ItemSchema => {
  if (input === undefined) return everyItem;
  return typeof input === 'object' && input !== null && 'use' in input ? usedItem : ownItem;
});

/** A quiz file [Q1–Q16] [Q19–Q21]. */
export const quizSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  version: whole(1, Number.MAX_SAFE_INTEGER, rule('version.form')),
  title: text,
  summary: text,
  minutes: whole(1, 60, rule('minutes.form')),
  pool: v.exactOptional(
    v.union([v.literal('all'), v.pipe(v.array(text), v.nonEmpty(rule('pool.none')))], rule('pool.form')),
  ),
  outcomes: v.exactOptional(outcomesSchema),
  focus: v.exactOptional(text),
  flow: v.strictObject({
    order: v.picklist(['fixed', 'shuffled', 'adaptive']),
    maxItems: v.exactOptional(whole(1, 1000, rule('version.form'))),
    fixed: v.exactOptional(whole(1, 1000, rule('version.form'))),
  }),
  items: v.pipe(v.array(item), v.minLength(1, rule('items.none'))),
});

/** A file of the item bank [Q16]. Its items are for any quiz, so they can have no conditions. */
export const bankSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  items: v.pipe(v.array(typesWith(itemText)), v.minLength(1, rule('items.none'))),
});
