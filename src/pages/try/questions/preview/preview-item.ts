import type { Item } from '../../../../engine/quiz';
import type { Topic } from '../../../../engine/topic';
import { listOf, objectOf, textOf, type Written } from '../../../../content/draft/doc';
import { kindOf } from '../../../../content/draft/kinds';

/** A question as it can be drawn while it is being written; undefined of what has no kind yet. What is missing is empty. */
export function drawable(written: Written, topics: readonly Topic[]): Item | undefined {
  const type = kindOf(written);
  if (type === undefined) return undefined;
  const help = textOf(written['help']);
  const shared = {
    id: textOf(written['id']),
    prompt: textOf(written['prompt']),
    ...(help !== '' && { help }),
  };
  const options = listOf(written['options']).map((option) => ({
    id: textOf(option['id']),
    label: textOf(option['label']),
    evidence: numbersOf(option['evidence']),
  }));
  switch (type) {
    case 'agree':
      return { ...shared, type, measures: keysOf(written) };
    case 'slider':
      return {
        ...shared,
        type,
        low: textOf(written['low']),
        high: textOf(written['high']),
        measures: keysOf(written),
      };
    case 'topics': {
      const of: readonly unknown[] | undefined = Array.isArray(written['of']) ? written['of'] : undefined;
      const shown = topics.filter(({ id }) => of?.includes(id) ?? true);
      return {
        ...shared,
        type,
        max: typeof written['max'] === 'number' ? written['max'] : 5,
        options: shown.map(({ id, name, hint }) => ({ id, label: name, hint, evidence: {} })),
      };
    }
    case 'knowledge':
      return {
        ...shared,
        type,
        options,
        correct: textOf(written['correct']),
        feedback: textOf(written['feedback']),
      };
    case 'limit':
      return {
        ...shared,
        type,
        sets: 'training',
        options: options.map(({ id, label }) => ({ id, label, value: null })),
      };
    case 'picture': {
      const pictures = listOf(written['options']);
      // Only what a quiz may hold is asked of anybody's server: nothing.
      const image = (at: number) => {
        const source = textOf(pictures[at]?.['image']);
        return /^data:image\/|^[\w/-]+\.\w+$/.test(source) ? source : 'data:,';
      };
      return {
        ...shared,
        type,
        options: options.map((own, at) => ({ ...own, image: image(at), alt: textOf(pictures[at]?.['alt']) })),
      };
    }
    default:
      return { ...shared, type, options };
  }
}

function keysOf(written: Written): Record<string, 1 | -1> {
  return Object.fromEntries(
    Object.entries(objectOf(written['measures'])).map(([trait, key]) => [trait, key === -1 ? -1 : 1]),
  );
}

function numbersOf(value: unknown): Record<string, number> {
  const pairs = Object.entries(objectOf(value)).filter(
    (pair): pair is [string, number] => typeof pair[1] === 'number',
  );
  return Object.fromEntries(pairs);
}
