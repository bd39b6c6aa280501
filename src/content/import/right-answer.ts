import type { Question } from './question';
import { nameOf, type Reading } from './reading';

/**
 * A question of knowledge: which of its choices is right, named by value or label. undefined, and noted, where several are (one
 * option can be right), or none of them is.
 */
export function rightAnswer(
  question: Question,
  right: readonly unknown[],
  reading: Reading,
): Question | undefined {
  const same = (a: unknown, b: unknown) => nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
  const { choices } = question;
  const [only] = right;
  const byValue = choices.findIndex(({ value }) => same(value, only));
  const correct = byValue >= 0 ? byValue : choices.findIndex(({ label }) => same(label, only));
  if (right.length !== 1 || correct < 0) {
    reading.note('correct', right.map(nameOf).join(', '), question.name);
    return undefined;
  }
  return { ...question, type: 'knowledge', correct };
}
