import { answeredCount, nextItem, pathOf, placeOf } from '../../engine/path';
import type { Quiz } from '../../engine/quiz';
import type { Courses } from '../../session/keep-courses';
import type { Sessions } from '../../session/sessions';
import type { Host } from './host';

/** Tells the host after each answer how many are given and how many are asked at most; never what they are. */
export function tellProgress(quiz: Quiz, sessions: Sessions, courses: Courses, host: Host): void {
  sessions.of(quiz).subscribe(({ session }, before) => {
    if (session === before.session) return;
    const next = nextItem(quiz, session);
    const place = next && placeOf(quiz, session, next);
    const run = courses.of(quiz)?.id;
    host.send({
      type: 'progress',
      answered: answeredCount(quiz, session),
      about: place ? place.at + place.atMost : pathOf(quiz, session).length,
      ...(run !== undefined && { run }),
    });
  });
}
