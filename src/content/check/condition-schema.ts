import * as v from 'valibot';
import type { Condition } from '../../engine/condition';
import { rule } from './words/english';

const answer = v.union([v.number(), v.string()], rule('condition.answer'));
const answers = v.pipe(v.array(answer), v.nonEmpty(rule('condition.no-answer')));
const score = v.pipe(v.number(), v.minValue(0, rule('points.range')), v.maxValue(100, rule('points.range')));
const nested: v.GenericSchema<Condition> = v.lazy(shapeOf);
const list = v.pipe(v.array(nested), v.nonEmpty(rule('condition.none')));

/** Every shape that a condition can have [Q15]. */
const shapes = {
  is: v.strictObject({ item: v.string(rule('condition.item')), is: answer }),
  anyOf: v.strictObject({ item: v.string(rule('condition.item')), anyOf: answers }),
  answered: v.strictObject({ answered: v.string(rule('condition.item')) }),
  above: v.strictObject({ trait: v.string(), above: score }),
  below: v.strictObject({ trait: v.string(), below: score }),
  all: v.strictObject({ all: list }),
  any: v.strictObject({ any: list }),
  not: v.strictObject({ not: nested }),
};
const everyShape: v.GenericSchema<Condition> = v.union(Object.values(shapes));
const noShape: v.GenericSchema<Condition> = v.never(rule('condition.form'));

/** The shape that something was meant to have, told by its keys, so that its own mistakes are shown; without an input all. */
function shapeOf(input: unknown): v.GenericSchema<Condition> {
  if (input === undefined) return everyShape;
  const has = (key: string) => typeof input === 'object' && input !== null && Object.hasOwn(input, key);
  // One that names an item or a trait lacks what is asked of it, or has mistyped that.
  const meant = Object.keys(shapes).find(has) ?? (has('item') ? 'is' : has('trait') ? 'above' : undefined);
  return meant === undefined ? noShape : shapes[meant as keyof typeof shapes];
}

export const conditionSchema = nested;
/** All keys of conditions, to guess what a mistyped one meant. */
export const conditionKeys = ['item', 'trait', ...Object.keys(shapes)];
