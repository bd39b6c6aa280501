import { createRoot, hydrateRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import type { Quiz } from '../../engine/quiz';
import { listenToHost, type Host } from '../../modes/embed/host';
import { keepFocus } from '../../modes/embed/keep-focus';
import type { Failed } from '../../modes/embed/messages';
import { tellProgress } from '../../modes/embed/tell-progress';
import { paths } from '../../paths';
import { keepCourses } from '../../session/keep-courses';
import { createSessions } from '../../session/sessions';
import { FailedFrame, Framed, framedPage } from './Framed';
import { FramedResult, loadFramedResult } from './result';
import { loadAnew } from '../load-anew';
import type { Ready } from '../../pages/made';
import { readyPage } from '../routes';
import { ContentError } from '../../content/content-error';
import type { Site } from '../../site/site';

/** Where it is tried whether anything can be kept. */
const TRIAL = 'fitpath/trial';
/** Milliseconds after which the code of the result is fetched. */
const FETCHING = 2000;

/** Takes the prerendered page of a quiz in a frame over, and listens to the page around it. */
export async function openFramed(container: HTMLElement, pathname: string, site: Site, base: string) {
  const host = listenToHost(window);
  keepFocus(window, host);
  const fail = (error: unknown, reason: Failed['reason']) =>
    createRoot(container).render(<FailedFrame error={error} reason={reason} base={base} host={host} />);
  try {
    const first = await readyPage(framedPage(pathname), site.content);
    const quiz = await site.content.quiz(pathname.replace(paths.framed(''), ''));
    if (!quiz) return fail(new ContentError('gone', `no quiz ${pathname}`), 'gone');
    hydrateRoot(container, framedRun({ site, quiz, first, host, base }));
  } catch (thrown) {
    const error = await loadAnew(thrown, true);
    fail(error, error instanceof ContentError ? error.kind : 'bug');
  }
}

interface Begun {
  readonly site: Site;
  readonly quiz: Quiz;
  /** The quiz's page. */
  readonly first: Ready;
  readonly host: Host;
  readonly base: string;
  readonly isBrought?: boolean;
}

/** A run of a quiz in a frame: its answers are kept, and how far it has come is told to the page around. */
export function framedRun({ site, quiz, first, host, base, isBrought = false }: Begun): ReactElement {
  const courses = keepCourses(site.store);
  const sessions = createSessions(courses.store);
  tellProgress(quiz, sessions, courses, host);
  // Where nothing can be kept the person should know before the first answer.
  const isKept = site.store.write(TRIAL, '');
  site.store.remove(TRIAL);
  if (!isKept) sessions.of(quiz).setState({ kept: false });
  const framed = { Result: FramedResult, ...site, store: courses.store, sessions };
  window.setTimeout(() => void loadFramedResult().catch(() => undefined), FETCHING);
  const live = { host, courses, run: { sessions, quiz }, isBrought };
  return <Framed site={framed} first={first} base={base} live={live} />;
}
