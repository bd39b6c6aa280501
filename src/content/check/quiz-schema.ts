import * as v from 'valibot';
import { STATES } from '../../engine/limits';
import type { KeysAt } from './check-shape';
import { conditionKeys, conditionSchema } from './condition-schema';
import { outcomeKeys, outcomesSchema } from './quiz/outcome-schema';
import { id, image, points, text } from './quiz/texts';

const whole = (min: number, max: number, message: string) =>
  v.pipe(v.number(), v.integer(message), v.minValue(min, message), v.maxValue(max, message));
const measures = v.pipe(
  v.record(v.string(), v.picklist([1, -1], 'must be 1 or -1')),
  v.minEntries(1, 'must name at least one trait'),
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
  v.pipe(v.array(entry), v.minLength(2, 'needs at least two options'));
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
      options: v.pipe(v.array(option), v.length(2, 'needs exactly two options')),
    }),
    v.strictObject({ type: v.literal('picture'), ...shared, options: two(pictureOption) }),
    v.strictObject({ type: v.literal('multi'), ...shared, options: two(option) }),
    v.strictObject({ type: v.literal('rank'), ...shared, options: two(option) }),
    v.strictObject({
      type: v.literal('topics'),
      ...shared,
      of: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(2, 'needs at least two topics'))),
      max: v.exactOptional(whole(1, 5, 'must be a whole number, 1 to 5')),
    }),
    v.strictObject({
      type: v.literal('knowledge'),
      ...shared,
      options: two(v.strictObject({ id, label: text })),
      correct: v.string(),
      feedback: text,
    }),
    v.variant('sets', [
      limit('training', whole(0, 1200, 'must be whole months, 0 or more, or null')),
      limit('pay', whole(0, 10_000_000, 'must be whole dollars a year, 0 or more, or null')),
      limit(
        'state',
        v.picklist(
          STATES,
          'must be the postal code of a state in two capital letters, such as "OH", or null',
        ),
      ),
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
  version: whole(1, Number.MAX_SAFE_INTEGER, 'must be a whole number, 1 or more'),
  title: text,
  summary: text,
  minutes: whole(1, 60, 'must be a whole number, 1 to 60'),
  pool: v.exactOptional(
    v.union(
      [v.literal('all'), v.pipe(v.array(text), v.nonEmpty('needs at least one prefix'))],
      'must be "all" or a list of SOC prefixes',
    ),
  ),
  outcomes: v.exactOptional(outcomesSchema),
  focus: v.exactOptional(text),
  flow: v.strictObject({
    order: v.picklist(['fixed', 'shuffled', 'adaptive']),
    maxItems: v.exactOptional(whole(1, 1000, 'must be a whole number, 1 or more')),
    fixed: v.exactOptional(whole(1, 1000, 'must be a whole number, 1 or more')),
  }),
  items: v.pipe(v.array(item), v.minLength(1, 'needs at least one item')),
});

/** A file of the item bank [Q16]. Its items are for any quiz, so they can have no conditions. */
export const bankSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  items: v.pipe(v.array(typesWith(itemText)), v.minLength(1, 'needs at least one item')),
});

const ITEM_KEYS = ['id', 'type', 'prompt', 'help', 'showIf', 'use'];
/** Keys that an item has by its type. */
const TYPE_KEYS: Readonly<Record<string, readonly string[]>> = {
  agree: ['measures'],
  slider: ['low', 'high', 'measures'],
  topics: ['of', 'max'],
  limit: ['sets', 'options'],
  knowledge: ['options', 'correct', 'feedback'],
};
const OWN_KEYS = ['measures', 'low', 'high', 'sets', 'options', 'of', 'max', 'correct', 'feedback'];
const OPTION_KEYS = ['id', 'label', 'evidence', 'image', 'alt', 'value'];
const FLOW_KEYS = ['order', 'maxItems', 'fixed'];
const QUIZ_KEYS = Object.keys(quizSchema.entries);

/** All keys of the format, and those of each place, to guess what a mistyped one meant. */
export const quizKeys: KeysAt = {
  all: [
    ...QUIZ_KEYS,
    ...ITEM_KEYS,
    ...OWN_KEYS,
    ...OPTION_KEYS,
    ...FLOW_KEYS,
    ...outcomeKeys,
    ...conditionKeys,
  ],
  at: (path, holder) => {
    if (path.length === 0) return QUIZ_KEYS;
    if (path[0] === 'flow') return FLOW_KEYS;
    if (path.includes('showIf') || path.includes('onlyIf')) return conditionKeys;
    if (path[0] === 'outcomes') return outcomeKeys;
    if (path.includes('options')) return OPTION_KEYS;
    const type = 'type' in holder ? String(holder.type) : '';
    const own = Object.hasOwn(TYPE_KEYS, type) ? TYPE_KEYS[type] : type === '' ? OWN_KEYS : ['options'];
    return [...ITEM_KEYS, ...(own ?? [])];
  },
};
