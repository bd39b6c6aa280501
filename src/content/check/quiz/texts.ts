import * as v from 'valibot';

/** Ids everywhere in quizzes [Q3]. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9-]{0,31}$/,
    'an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
  ),
);

/** What somebody sees: not only signs that nobody does, and none that no writing has [Q4]. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.check((said) => /[^\s\p{Cc}\p{Cf}]/u.test(said), 'has only signs that nobody sees; must not be empty'),
  v.check(
    (said) => !/(?![\t\n\r])[\p{Cc}\ufffd]/u.test(said),
    'has a sign that no writing has (\ufffd or a control character); type the text anew',
  ),
);

/** Where something stands on a trait. */
export const points = v.pipe(
  v.number(),
  v.minValue(0, 'must be 0 to 100'),
  v.maxValue(100, 'must be 0 to 100'),
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
export const image = v.union(
  [file, picture],
  'must be a file of the site, such as "images/desk.svg", or a picture of at most 60 kB as "data:image/png;base64,…"',
);
