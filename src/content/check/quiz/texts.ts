import * as v from 'valibot';
import { rule } from '../words/english';

/** Ids everywhere in quizzes [Q3]. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, rule('id.form')));

/** What somebody sees: not only signs that nobody does, and none that no writing has [Q4]. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(rule('text.empty')),
  v.check((said) => /[^\s\p{Cc}\p{Cf}]/u.test(said), rule('text.unseen')),
  v.check((said) => !/(?![\t\n\r])[\p{Cc}\ufffd]/u.test(said), rule('text.control')),
);

/** Where something stands on a trait. */
export const points = v.pipe(
  v.number(),
  v.minValue(0, rule('points.range')),
  v.maxValue(100, rule('points.range')),
);

/** A picture in the text itself; base64 is a third longer than what it holds, here 60 kB at most [Q12]. */
const picture = v.pipe(
  v.string(),
  v.regex(/^data:image\/(png|jpeg|gif|webp|avif|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/),
  v.maxLength(82_000),
);
const file = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][\w-]*(\/[A-Za-z0-9][\w-]*)*\.(svg|png|jpe?g|webp|avif)$/),
);

/** A picture of an option: a file of the site, or the picture itself. */
export const image = v.union([file, picture], rule('image.form'));
