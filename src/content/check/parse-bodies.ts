import { checkShape } from './check-shape';
import { bodiesSchema, type Body } from './guide-schema';
import { parseJson } from './json';
import type { Parsed } from './problem';
import { repeatedIds } from './repeated';

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
