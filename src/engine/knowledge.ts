import { pathOf } from './path';
import type { KnowledgeItem, Quiz } from './quiz';
import type { Session } from './session';

/** How many questions with a right answer were met, and how many of them were answered right [S15]. */
export interface Right {
  readonly right: number;
  readonly of: number;
}

/** One such question as somebody met it. */
export interface Known {
  readonly item: KnowledgeItem;
  /** The label of what was chosen; undefined where it was skipped. */
  readonly chosen: string | undefined;
  readonly isRight: boolean;
}

/** The questions of a quiz that have a right answer, as somebody answered or skipped them, in the order of asking. */
export function knownIn(quiz: Quiz, session: Session): readonly Known[] {
  return pathOf(quiz, session).flatMap((item) => {
    const response = session.responses.get(item.id);
    if (item.type !== 'knowledge' || response === undefined) return [];
    const chosen = item.options.find(({ id }) => id === response)?.label;
    return [{ item, chosen, isRight: response === item.correct }];
  });
}

/** How many were right; undefined where none was met. Skipped is not right. */
export function rightIn(quiz: Quiz, session: Session): Right | undefined {
  const known = knownIn(quiz, session);
  return known.length === 0
    ? undefined
    : { right: known.filter(({ isRight }) => isRight).length, of: known.length };
}

/** Whether a quiz asks nothing but what is right, and so ranks nothing [Q21]. */
export function isKnowledgeAlone(quiz: Quiz): boolean {
  return quiz.items.every(({ type }) => type === 'knowledge');
}
