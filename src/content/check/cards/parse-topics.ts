import type { Topic } from '../../../engine/topic';
import { findShape } from '../shape/check-shape';
import { parseJson } from '../json/json';
import type { Parsed } from '../problem';
import { textsAt } from './card-texts';
import { faultProblem } from './fault-problem';
import { repeatedFaults, ruled } from './ruled';
import { topicsSchema } from './topics-schema';
import type { CardFault } from './wanted';

const ID = /^[a-z][a-z0-9-]{0,31}$/;
const KEYS = ['$schema', 'topics', 'id', 'name', 'hint'];

/** Reads `topics.json` [C1, C2]: the shape, ids of the form that all have, and nothing twice. */
export function parseTopics(file: string, text: string): Parsed<readonly Topic[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = findShape(json.value.value, topicsSchema, KEYS);
  const ids = textsAt(json.value.value, 'topics', 'id');
  const faults: readonly CardFault[] = [
    ...(shape.ok ? [] : ruled(shape.faults, {}, 'C1')),
    ...ids
      .filter(({ text: id }) => id !== '' && !ID.test(id))
      .map(({ path, text: found }): CardFault => {
        return { rule: 'C2', path, found, expected: { kind: 'form', form: 'id' } };
      }),
    ...repeatedFaults('C2', 'id', ids),
    ...repeatedFaults('C2', 'topic-name', textsAt(json.value.value, 'topics', 'name')),
  ];
  return shape.ok && faults.length === 0
    ? { ok: true, value: shape.value.topics }
    : { ok: false, problems: faults.map((fault) => faultProblem(json.value, fault)) };
}
