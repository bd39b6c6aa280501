import * as v from 'valibot';
import { conditionSchema } from '../condition-schema';
import { rule } from '../words/english';
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
      v.regex(/^https:\/\/[^\s/]+\S*$/, rule('outcome.link')),
      v.maxLength(2000, rule('outcome.link-long')),
    ),
  ),
  like: v.exactOptional(text),
  stands: v.exactOptional(v.pipe(v.record(v.string(), points), v.minEntries(1, rule('measures.none')))),
  topics: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1, rule('outcome.topics')))),
  careers: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1, rule('outcome.careers')))),
  onlyIf: v.exactOptional(conditionSchema),
});

/** What a quiz leads to in the place of careers [Q20]. */
export const outcomesSchema = v.pipe(
  v.array(outcome),
  v.minLength(2, rule('outcomes.two')),
  v.maxLength(MOST, rule('outcomes.most')),
);
