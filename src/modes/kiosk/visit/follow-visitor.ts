import type { Content } from '../../../content/content';
import { nextItem } from '../../../engine/path';
import { saidIn, saysNothing } from '../../../engine/said';
import type { Quiz } from '../../../engine/quiz';
import { paths } from '../../../paths';
import { assess } from '../../../result/assess';
import type { Sessions } from '../../../session/sessions';
import type { TakenQuiz } from './visit';

/** How many of the best careers are counted. */
const COUNTED = 3;

interface Begun {
  readonly quiz: Quiz;
  /** In milliseconds of the visit's clock. */
  readonly from: number;
  done?: { readonly at: number; careers: readonly string[] };
}

/** Follows a visitor from page to page, to know at the end which quizzes were taken. It is dropped with the visit. */
export interface Follower {
  /** The visitor is now at this address within the site. */
  at(pathname: string): Promise<void>;
  taken(): readonly TakenQuiz[];
}

/** `now` in milliseconds. Only counts leave it; the answers stay where they are. */
export function followVisitor(content: Content, sessions: Sessions, now: () => number): Follower {
  const begun = new Map<string, Begun>();
  let last: Begun | undefined;
  const sessionOf = (quiz: Quiz) => sessions.of(quiz).getState().session;

  async function best({ quiz }: Begun): Promise<readonly string[]> {
    const careers = await content.careers();
    const traits = content.traitNames.ids;
    const { session, times } = sessions.of(quiz).getState();
    const said = saidIn(quiz, session, traits);
    // A count is of careers.
    if (saysNothing(said) || quiz.outcomes) return [];
    const { shown } = assess({ quiz, ...said, session, times }, careers);
    return shown.slice(0, COUNTED).map((found) => found.soc);
  }

  return {
    async at(pathname) {
      const from = now();
      const id = quizAt(pathname);
      if (id !== undefined) {
        const quiz = await content.quiz(id).catch(() => undefined);
        if (!quiz) return;
        last = begun.get(id) ?? { quiz, from };
        begun.set(id, last);
      } else if (pathname === paths.results && last && !last.done && isComplete(last.quiz)) {
        const done: NonNullable<Begun['done']> = { at: from, careers: [] };
        last.done = done;
        done.careers = await best(last).catch(() => []);
      }
    },
    taken: () =>
      [...begun.values()].flatMap(({ quiz, from, done }) =>
        sessionOf(quiz).responses.size === 0
          ? []
          : {
              quiz: quiz.id,
              finished: done !== undefined,
              progress: done
                ? 1
                : Math.min(1, sessionOf(quiz).responses.size / (quiz.flow.maxItems ?? quiz.items.length)),
              seconds: Math.round(((done?.at ?? now()) - from) / 1000),
              careers: done?.careers ?? [],
            },
      ),
  };

  /** The results can be looked at before the end; then the quiz is not finished. In an adaptive quiz only the site knows. */
  function isComplete(quiz: Quiz): boolean {
    return quiz.flow.order === 'adaptive' || nextItem(quiz, sessionOf(quiz)) === undefined;
  }
}

function quizAt(pathname: string): string | undefined {
  const start = paths.quiz('');
  return pathname.startsWith(start) ? pathname.slice(start.length) : undefined;
}
