import * as v from 'valibot';
import type { FitTemplate } from '../../engine/career-quiz';
import { checkShape } from './shape/check-shape';
import { bodiesSchema, type Body } from './guide-schema';
import { parseJson } from './json/json';
import type { Parsed } from './problem';
import { repeatedIds } from './repeated';

// What many quizzes or guides share, written once.

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const fitSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  title: v.pipe(text, v.includes('{career}', 'must name the career: {career}')),
  summary: text,
  minutes: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
});

/** Reads `fit.json`, the words around every career's own quiz [Q18]. */
export function parseFit(file: string, source: string): Parsed<FitTemplate> {
  const json = parseJson(file, source);
  return json.ok ? checkShape(json.value, fitSchema, Object.keys(fitSchema.entries)) : json;
}

/** Reads `careers/bodies.json` [G5]: the shape, and unique ids and names. */
export function parseBodies(file: string, text: string): Parsed<readonly Body[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, bodiesSchema, ['bodies', 'id', 'name', 'url']);
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...repeatedIds(json.value, 'bodies.*.id', 'body'),
    ...repeatedIds(json.value, 'bodies.*.name', 'body', 'name'),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: shape.value.bodies };
}
