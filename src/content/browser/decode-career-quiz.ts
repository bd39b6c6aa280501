import type { AgreeItem, Quiz } from '../../engine/quiz';

/**
 * A career's own quiz as the build writes it [F1–F3]: words, and `agree` items that are always asked. Undefined: it is
 * something else, such as what a host serves in its place. Never throws.
 */
export function decodeCareerQuiz(json: unknown, id: string): Quiz | undefined {
  const { items, flow, ...quiz } = (json ?? {}) as Partial<Quiz>;
  const right =
    quiz.id === id &&
    Number.isInteger(quiz.version) &&
    Number.isInteger(quiz.minutes) &&
    areTexts(quiz.title, quiz.summary, quiz.focus) &&
    quiz.pool === 'all' &&
    flow?.order === 'fixed' &&
    flow.maxItems === undefined &&
    Array.isArray(items) &&
    items.length > 0 &&
    items.every(isItem) &&
    new Set(items.map((item) => item.id)).size === items.length;
  return right ? (json as Quiz) : undefined;
}

function isItem(value: unknown): value is AgreeItem {
  const item = (value ?? {}) as Partial<AgreeItem>;
  return (
    item.type === 'agree' &&
    areTexts(item.id, item.prompt, item.help ?? '') &&
    item.showIf === undefined &&
    Object.values(item.measures ?? [0]).every((key: unknown) => key === 1 || key === -1)
  );
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}
