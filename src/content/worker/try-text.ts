import type { Candidates } from '../../engine/asking/candidates';
import { isKnowledgeAlone } from '../../engine/knowledge';
import type { Quiz } from '../../engine/quiz';
import { tryingPeople } from '../tried/try-people';
import type { Tried } from '../tried/tried';
import { checkQuiz, type Reached } from './check-quiz';

/** What became of the people, or why none took the quiz: the text has problems, the careers are out of reach, or a newer text came. */
export type TriedText =
  | { readonly kind: 'tried'; readonly tried: Tried }
  | { readonly kind: 'problems' | 'no-careers' | 'stopped' };

/** Milliseconds of work until others get their turn. */
const TURN = 30;

/** Lets simulated people take the quiz of a text, a second's work or more: in turns, so that other questions are answered between. */
export async function tryText(text: string, reached: Reached, isOld: () => boolean): Promise<TriedText> {
  const { quiz } = checkQuiz(text, reached);
  const { traits, bank } = reached;
  if (!quiz) return { kind: 'problems' };
  const careers = reached.careers ?? (standsAlone(quiz) ? NO_CAREERS : undefined);
  if (!careers) return { kind: 'no-careers' };
  const steps = tryingPeople({ quiz, careers, traits, bank });
  for (;;) {
    const until = performance.now() + TURN;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return { kind: 'tried', tried: value };
    }
    await new Promise((turn) => setTimeout(turn));
    if (isOld()) return { kind: 'stopped' };
  }
}

const NO_CAREERS: Candidates = { soc: [], title: [], positions: {} };

/** Whether nobody needs to know a career to rank what the quiz ranks. */
function standsAlone(quiz: Quiz): boolean {
  return isKnowledgeAlone(quiz) || (quiz.outcomes?.every(({ like }) => like === undefined) ?? false);
}
