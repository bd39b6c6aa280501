import * as v from 'valibot';
import { checkShape } from '../shape/check-shape';
import { parseJson } from '../json/json';
import type { Parsed } from '../problem';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case id'));
const url = v.pipe(v.string(), v.startsWith('https://', 'must start with https://'));

/** `quizzes/careers/sources.json`: every source that a short guide may name, once for all; of a work with pages each page, too [C14]. */
export const sourcesSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  sources: v.array(
    v.strictObject({
      id,
      title: text,
      publisher: text,
      year: v.number(),
      url,
      pages: v.exactOptional(v.record(id, v.strictObject({ title: text, url }))),
    }),
  ),
});

/** A source as a reader is shown it. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url: string;
}

const KEYS = '$schema sources id title publisher year url pages'.split(' ');

/** Reads `sources.json`: each source by the id by which a short guide names it, "onet" or "ooh/electricians". */
export function parseSources(file: string, written: string): Parsed<ReadonlyMap<string, Source>> {
  const json = parseJson(file, written);
  if (!json.ok) return json;
  const shape = checkShape(json.value, sourcesSchema, KEYS);
  if (!shape.ok) return shape;
  const { sources } = shape.value;
  const again = sources.flatMap((source, at) =>
    sources.findIndex((other) => other.id === source.id) < at
      ? [json.value.problem(['sources', at, 'id'], 'another source has this id')]
      : [],
  );
  if (again.length > 0) return { ok: false, problems: again };
  const named = sources.flatMap(({ id: work, pages = {}, ...source }) => [
    [work, source] as const,
    ...Object.entries(pages).map(([page, { title, url: address }]) => {
      return [`${work}/${page}`, { ...source, title: `${source.title}: ${title}`, url: address }] as const;
    }),
  ]);
  return { ok: true, value: new Map(named) };
}
