import { createRoot } from 'react-dom/client';
import { courseContent } from '../../content/browser/course-content';
import { courseHost } from '../../modes/course/course-host';
import { courseStore } from '../../modes/course/course-store';
import { openCmi5 } from '../../modes/course/cmi5';
import { openScorm } from '../../modes/course/scorm';
import { tellProgress } from '../../modes/embed/tell-progress';
import { i18n } from '../../i18n/i18n';
import { keepCourses } from '../../session/keep-courses';
import { createSessions } from '../../session/sessions';
import { Course } from './Course';
import type { Settings } from './settings';
import 'virtual:fitpath/messages/course';

/** Opens the course around the page, and the quiz in it, where the learner was. */
export async function openCourse(root: HTMLElement, settings: Settings): Promise<void> {
  const { kind, quiz, wants } = settings;
  let onLost = () => undefined as void;
  const opened =
    kind === 'cmi5'
      ? await openCmi5(
          {
            search: window.location.search,
            fetcher: (url, init) => fetch(url, init),
            now: () => performance.now(),
            today: () => Date.now(),
          },
          () => onLost(),
        )
      : openScorm(kind, window);
  const { platform } = opened;
  const courses = keepCourses(courseStore(quiz, platform));
  const sessions = createSessions(courses.store);
  onLost = () => sessions.of(quiz).setState({ kept: false });
  // Where nothing is kept the learner should know before the first answer.
  if (!platform) onLost();
  const host = courseHost({
    platform,
    wants,
    took: () => courses.of(quiz)?.took ?? null,
    wordsOf: (matches) =>
      i18n._('course.sent', { title: quiz.title, list: matches.map(({ title }) => title).join('; ') }),
  });
  tellProgress(quiz, sessions, courses, host);
  window.addEventListener('pagehide', () => void platform?.leave(true));
  // A visit that has ended cannot go on: a page that comes back from the browser's memory begins another.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  const site = { content: courseContent(quiz), store: courses.store, sessions };
  createRoot(root).render(<Course {...{ settings, opened, site, host, courses }} />);
}
