/** What stands beside an example that is one item: an item that measures, since a quiz of limits alone has no result (Q8). */
const BESIDE = {
  id: 'last',
  type: 'agree',
  prompt: 'I feel best when I work outside.',
  measures: { outdoors: 1 },
};

/**
 * The whole quiz of an example: itself, or the smallest one around an item, so that it can be tried and checked. undefined for what
 * is no part of a quiz (a person's answers, a card) and for what is no JSON.
 */
export function quizAround(example: string): string | undefined {
  const value = parsed(example);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('items' in value && 'title' in value) return `${example}\n`;
  if (!('prompt' in value || 'use' in value)) return undefined;
  const quiz = {
    ...{
      id: 'my-quiz',
      version: 1,
      title: 'An example',
      summary: 'One question from the guide, and another.',
    },
    ...{ minutes: 1, pool: 'all', flow: { order: 'fixed' }, items: [value, BESIDE] },
  };
  return `${JSON.stringify(quiz, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
