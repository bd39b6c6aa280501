import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be a lower-case id'));
const url = v.pipe(v.string(), v.startsWith('https://', 'must start with https://'));
const many = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.nonEmpty('must not be empty'));

/** What a pro or con is about: an end of a trait, or a figure of the dataset [G4]. */
export const about = v.union(
  [
    v.strictObject({ trait: id, pole: v.picklist(['low', 'high']) }),
    v.strictObject({ figure: v.picklist(['pay', 'growth', 'openings', 'education', 'jobs']) }),
  ],
  'must be {"trait", "pole"} or {"figure"}',
);
const point = v.strictObject({ id, text, detail: text, about });
const titled = { title: text, detail: text };
const step = v.strictObject({
  ...titled,
  time: v.exactOptional(text),
  credential: v.exactOptional(text),
  body: v.exactOptional(id),
});
const certification = v.strictObject({
  name: text,
  short: v.exactOptional(text),
  body: v.exactOptional(id),
  detail: text,
  source: v.exactOptional(id),
});

/** A position set by hand where O*NET has none, with its reason [G3]. */
export const handSet = v.strictObject({
  value: v.pipe(
    v.number(),
    v.check(
      (value) => value >= 0 && value <= 100 && Number.isInteger(value * 2),
      'must be 0 to 100 in whole or half points',
    ),
  ),
  because: text,
});

/** A body that grants certificates or licences. */
const body = v.strictObject({ id, name: text, url: v.exactOptional(url) });

/** `quizzes/careers/bodies.json`: every body that a guide may name, once for all guides [G5]. */
export const bodiesSchema = v.strictObject({ bodies: v.array(body) });

/** A career's hand-written guide as the file holds it, `quizzes/careers/<soc>.json` [G1]. */
export const guideSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  soc: v.pipe(v.string(), v.regex(/^\d\d-\d{4}\.\d\d$/, 'must be a code such as 29-2072.00')),
  reviewed: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/, 'must be a month such as 2026-11')),
  summary: text,
  day: text,
  tasks: many(text),
  places: many(v.strictObject({ text, share: v.exactOptional(v.number()), source: id })),
  environment: text,
  pros: many(point),
  cons: many(point),
  paths: v.strictObject({
    start: v.strictObject(titled),
    ways: many(
      v.strictObject({ id, title: text, kind: v.picklist(['shortest', 'longer']), steps: many(step) }),
    ),
    job: v.strictObject(titled),
    later: v.exactOptional(many(step)),
  }),
  certifications: v.exactOptional(many(certification)),
  specialisations: v.exactOptional(many(v.strictObject(titled))),
  advancement: v.exactOptional(text),
  questions: many(v.strictObject({ question: text, answer: text })),
  highSchool: many(text),
  qualities: many(v.strictObject({ text, trait: v.exactOptional(id) })),
  related: many(v.strictObject({ soc: text, why: text })),
  outlook: text,
  positions: v.exactOptional(v.record(v.string(), handSet), {}),
  sources: many(
    v.strictObject({
      id,
      title: text,
      publisher: text,
      year: v.union([text, v.number()]),
      url: v.exactOptional(url),
    }),
  ),
});

export type Body = v.InferOutput<typeof body>;

/** A guide as pages get it: with the bodies that it names. */
const servedGuide = v.strictObject({ ...guideSchema.entries, bodies: v.array(body) });
export type Guide = v.InferOutput<typeof servedGuide>;

/** A career's guide as the build writes it; undefined: it is something else. Never throws. */
export function decodeGuide(json: unknown, soc: string): Guide | undefined {
  const read = v.safeParse(servedGuide, json);
  return read.success && read.output.soc === soc ? read.output : undefined;
}

export const guideKeys = Object.keys(guideSchema.entries);
