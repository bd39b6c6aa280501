import * as v from 'valibot';
import { conditionSchema } from '../condition-schema';
import { id, points, text } from './texts';

/** The most outcomes that a result code can tell of (`result-code.ts`). */
const MOST = 100;

const outcome = v.strictObject({
  id,
  title: text,
  text: v.exactOptional(text),
  link: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s/]+\S*$/, 'must be an address that begins with https://'),
      v.maxLength(2000, 'must have at most 2,000 characters'),
    ),
  ),
  like: v.exactOptional(text),
  stands: v.exactOptional(
    v.pipe(v.record(v.string(), points), v.minEntries(1, 'must name at least one trait')),
  ),
  topics: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1, 'needs at least one topic'))),
  careers: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1, 'needs at least one career'))),
  onlyIf: v.exactOptional(conditionSchema),
});

/** What a quiz leads to in the place of careers [Q20]. */
export const outcomesSchema = v.pipe(
  v.array(outcome),
  v.minLength(2, 'needs at least two outcomes'),
  v.maxLength(MOST, `has at most ${String(MOST)} outcomes`),
);

/** The keys of an outcome, to guess what a mistyped one meant. */
export const outcomeKeys = Object.keys(outcome.entries);
