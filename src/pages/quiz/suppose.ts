import type { Item, Quiz, Response } from '../../engine/quiz';
import { encodeSession, type Session } from '../../engine/session';
import { keyOf, type Run } from '../../session/run';
import { createSessions, type Sessions } from '../../session/sessions';
import { memoryStore } from '../../session/storage';

/** After so many milliseconds a question has slid in, and is being read. */
const SETTLED = 300;
/** Where a browser does not say when it has nothing to do: the milliseconds after which it has done what it was asked. */
const DONE = 200;
/** Of many answers so many are supposed. */
const MOST = 6;

/**
 * Answers that somebody may give, those that tell most about the rest first. A limit is not guessed: the list keeps those that it
 * began with.
 */
export function likely(item: Item): readonly Response[] {
  if (item.type === 'agree') return [4, 2, 5, 1, 3];
  if (item.type === 'slider') return [60, 30];
  if (item.type === 'single') return item.options.slice(0, MOST).map(({ id }) => id);
  return item.type === 'limit' ? [] : [null];
}

/**
 * Draws one after the other, each once the browser is done with the one before, and lets it find out where everything stands:
 * whichever comes true, its code has run and its careers are ranked by then. Returns what stops it.
 */
export function drawEach(answers: readonly Response[], draw: (answer: Response) => void): () => void {
  let stopped = false;
  const next = (at: number) => {
    const answer = answers[at];
    if (stopped || answer === undefined) return;
    draw(answer);
    idle(() => {
      if (!stopped) layOut();
      idle(() => next(at + 1));
    });
  };
  const waiting = setTimeout(next, SETTLED, 0);
  return () => {
    stopped = true;
    clearTimeout(waiting);
  };
}

function idle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, DONE);
}

/**
 * To find out where everything of a page stands takes a browser as long as the drawing does. What hides such a page has it forget
 * that, so another rule hides it from then on.
 */
function layOut(): void {
  if (!('contentVisibility' in document.body.style)) return;
  const parts = document.querySelectorAll<HTMLElement>('.ahead > *');
  for (const part of parts) part.style.removeProperty('display');
  for (const part of parts) part.getBoundingClientRect();
}

/**
 * Sessions in which somebody has given these answers, in their time, and which keep nothing on the device. What is done to them is done
 * to the person's own run: a page may be seen, and its buttons pressed, a moment before it goes by that.
 */
export function holding(quiz: Quiz, answered: Session, own: Run): Sessions {
  const { times, answer, startOver, follow } = own;
  const store = memoryStore();
  store.write(keyOf(quiz.id), JSON.stringify(encodeSession(answered)));
  const sessions = createSessions(store);
  const run = sessions.of(quiz);
  run.getState().resume();
  run.setState({ times, answer, startOver, follow });
  return sessions;
}
