import type { Content } from '../../content/content';
import { chooser } from '../../engine/asking/adaptive';
import { fixedItem, nextItem, placeOf } from '../../engine/path';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { Sessions } from '../../session/sessions';

/** A quiz that somebody has answered some of on this device. */
export interface Run {
  readonly id: string;
  readonly title: string;
  /** About how many questions are still to come; 0 where the result is there. */
  readonly toGo: number;
}

/**
 * The runs on this device, by the ids of their quizzes: `ids`, and the one that was answered last, which comes first.
 * What cannot be read, or not be had now, is left out.
 */
export async function runsOf(
  ids: readonly string[],
  content: Content,
  sessions: Sessions,
): Promise<readonly Run[]> {
  const latest = sessions.latest();
  const begun = new Set([latest ?? [], ids].flat());
  const found = [...begun].map(async (id) => {
    const quiz = await content.quiz(id);
    return quiz && runOf(quiz, content, sessions);
  });
  const runs = await Promise.allSettled(found);
  return runs.flatMap((run) => (run.status === 'fulfilled' ? (run.value ?? []) : []));
}

async function runOf(quiz: Quiz, content: Content, sessions: Sessions): Promise<Run | undefined> {
  const { session, earlier } = sessions.of(quiz).getState();
  const answers = earlier ?? session;
  if (answers.responses.size === 0) return undefined;
  const next = await nextOf(quiz, answers, content);
  const place = next && placeOf(quiz, answers, next);
  return { id: quiz.id, title: quiz.title, toGo: place ? place.about - place.at + 1 : 0 };
}

/** An adaptive quiz may be through before its last question, which only the careers tell; without them it goes on. */
async function nextOf(quiz: Quiz, answers: Session, content: Content) {
  const careers =
    quiz.flow.order === 'adaptive' && !fixedItem(quiz, answers)
      ? await content.careers().catch(() => undefined)
      : undefined;
  return nextItem(quiz, answers, careers && chooser(quiz, careers, content.traitNames.ids));
}
