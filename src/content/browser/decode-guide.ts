import type { Guide } from '../check/guide-schema';

/** Whether a value of a guide is of the form that pages draw. What it says was checked at build. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const maybe = (check: Check) => either((value) => value === undefined, check);
const list =
  (entry: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(entry);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const record =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([key, check]) => check(value[key]));

const titled = { title: text, detail: text };
const steps = list(record({ ...titled, time: maybe(text), credential: maybe(text), body: maybe(text) }));
const about = either(record({ trait: text, pole: text }), record({ figure: text }));
const points = list(record({ id: text, text, detail: text, about }));

const shape: Readonly<Record<keyof Guide, Check>> = {
  $schema: maybe(text),
  soc: text,
  reviewed: text,
  summary: text,
  day: text,
  tasks: list(text),
  places: list(record({ text, share: maybe(number), source: text })),
  environment: text,
  pros: points,
  cons: points,
  paths: record({
    start: record(titled),
    ways: list(record({ id: text, title: text, kind: text, steps })),
    job: record(titled),
    later: maybe(steps),
  }),
  certifications: maybe(
    list(record({ name: text, short: maybe(text), body: maybe(text), detail: text, source: maybe(text) })),
  ),
  specialisations: maybe(list(record(titled))),
  advancement: maybe(text),
  questions: list(record({ question: text, answer: text })),
  highSchool: list(text),
  qualities: list(record({ text, trait: maybe(text) })),
  related: list(record({ soc: text, why: text })),
  outlook: text,
  positions: (value) =>
    isRecord(value) && Object.values(value).every(record({ value: number, because: text })),
  sources: list(
    record({ id: text, title: text, publisher: text, year: either(text, number), url: maybe(text) }),
  ),
  bodies: list(record({ id: text, name: text, url: maybe(text) })),
};

/** A career's guide as the build writes it; undefined: it is something else. Never throws. */
export function decodeGuide(json: unknown, soc: string): Guide | undefined {
  return record(shape)(json) && (json as Guide).soc === soc ? (json as Guide) : undefined;
}
