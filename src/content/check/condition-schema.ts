import * as v from 'valibot';
import type { Condition } from '../../engine/condition';

const answer = v.union([v.number(), v.string()], 'must be a number or an id');
const answers = v.pipe(v.array(answer), v.nonEmpty('needs at least one answer'));
const score = v.pipe(v.number(), v.minValue(0, 'must be 0 to 100'), v.maxValue(100, 'must be 0 to 100'));
const nested: v.GenericSchema<Condition> = v.lazy(shapeOf);
const list = v.pipe(v.array(nested), v.nonEmpty('needs at least one condition'));

/** Every shape that a condition can have [Q15]. */
const shapes = {
  is: v.strictObject({ item: v.string(), is: answer }),
  anyOf: v.strictObject({ item: v.string(), anyOf: answers }),
  answered: v.strictObject({ answered: v.string() }),
  above: v.strictObject({ trait: v.string(), above: score }),
  below: v.strictObject({ trait: v.string(), below: score }),
  all: v.strictObject({ all: list }),
  any: v.strictObject({ any: list }),
  not: v.strictObject({ not: nested }),
};
const everyShape: v.GenericSchema<Condition> = v.union(Object.values(shapes));
const noShape: v.GenericSchema<Condition> = v.never(
  'must be {"item", "is"}, {"item", "anyOf"}, {"answered"}, {"trait", "above"}, {"trait", "below"}, {"all"}, {"any"} or {"not"}',
);

/** The shape that something was meant to have, told by its keys, so that its own mistakes are shown; without an input all. */
function shapeOf(input: unknown): v.GenericSchema<Condition> {
  if (input === undefined) return everyShape;
  const meant = Object.keys(shapes).find(
    (key) => typeof input === 'object' && input !== null && Object.hasOwn(input, key),
  );
  return meant === undefined ? noShape : shapes[meant as keyof typeof shapes];
}

export const conditionSchema = nested;
/** All keys of conditions, to guess what a mistyped one meant. */
export const conditionKeys = ['item', 'trait', ...Object.keys(shapes)];
