import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be a lower-case id'));
const url = v.pipe(v.string(), v.startsWith('https://', 'must start with https://'));
const many = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.nonEmpty('must not be empty'));

/** What a pro or con is about: an end of a trait, a figure of the dataset, or a part of the guide [G4]. */
const about = v.union(
  [
    v.strictObject({ trait: id, pole: v.picklist(['low', 'high']) }),
    v.strictObject({ figure: v.picklist(['pay', 'growth', 'openings', 'education', 'jobs']) }),
    v.strictObject({ guide: v.picklist(['specialisations', 'advancement', 'paths', 'certifications']) }),
  ],
  'must be {"trait", "pole"}, {"figure"} or {"guide"}',
);
const point = v.strictObject({ id, text, detail: text, about });
const titled = { title: text, detail: text };
const step = v.strictObject({
  ...titled,
  time: v.exactOptional(text),
  credential: v.exactOptional(text),
  body: v.exactOptional(id),
});

/** A career's hand-written guide, `quizzes/careers/<soc>.json` [G1]. */
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
    later: many(step),
  }),
  certifications: many(
    v.strictObject({ name: text, short: text, body: id, detail: text, source: v.exactOptional(id) }),
  ),
  bodies: many(v.strictObject({ id, name: text, url: v.exactOptional(url) })),
  specialisations: many(v.strictObject(titled)),
  advancement: text,
  industries: many(v.strictObject({ name: text, medianPay: v.number() })),
  industriesSource: id,
  questions: many(v.strictObject({ question: text, answer: text })),
  highSchool: many(text),
  qualities: many(v.strictObject({ text, trait: v.exactOptional(id) })),
  related: many(v.strictObject({ soc: text, why: text })),
  outlook: text,
  positions: v.record(
    v.string(),
    v.strictObject({
      value: v.pipe(
        v.number(),
        v.check(
          (value) => value >= 0 && value <= 100 && Number.isInteger(value * 2),
          'must be 0 to 100 in whole or half points',
        ),
      ),
      because: text,
    }),
  ),
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

export type Guide = v.InferOutput<typeof guideSchema>;
export const guideKeys = Object.keys(guideSchema.entries);
