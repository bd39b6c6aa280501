import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import type { CheckedQuiz } from '../../content/worker/check-quiz';
import { ContentError } from '../../content/content-error';
import { packQuiz } from '../../content/pack';
import type { Problem } from '../../content/check/problem';
import { listenToHost, type Host } from '../../modes/embed/host';
import { keepFocus } from '../../modes/embed/keep-focus';
import type { Failed } from '../../modes/embed/messages';
import { paths } from '../../paths';
import { apart } from '../../session/apart';
import type { Site } from '../../site/site';
import { loadAnew } from '../load-anew';
import { readyPage } from '../routes';
import { FailedFrame } from './Framed';
import { framedRun } from './open';
import { FramedResult } from './result';

/** What a tag takes of a problem, in characters. */
const MOST_SAID = 200;

/** Waits for the quiz that the page around brings, checks it, and shows it as any other in a frame. */
export async function openFramedRun(container: HTMLElement, site: Site, base: string): Promise<void> {
  const host = listenToHost(window);
  keepFocus(window, host);
  const root = createRoot(container);
  const fail = (error: unknown, reason: Failed['reason'], problem?: string) =>
    root.render(<FailedFrame {...{ error, reason, problem, base, host }} />);
  // Where no page is around, none brings a quiz.
  if (window.parent === window) return fail(new ContentError('gone', 'no page around'), 'gone');
  try {
    const text = await textFrom(host);
    const { quiz, problems } = await check(text, site);
    if (!quiz) return fail(undefined, 'quiz', told(problems[0], text));
    const content = {
      ...site.content,
      quiz: (id: string) => (id === quiz.id ? Promise.resolve(quiz) : site.content.quiz(id)),
    };
    const packed = await packQuiz(text).catch(() => '');
    const Result = (props: ComponentProps<typeof FramedResult>) => (
      <FramedResult {...props} packed={packed} />
    );
    // Nothing of it meets answers to a quiz of the site, or to one that another page brings under its id.
    const store = apart(site.store, `from/${host.met()?.origin ?? ''}`);
    const first = await readyPage(paths.quiz(quiz.id), content);
    root.render(
      framedRun({ site: { ...site, content, store, Result }, quiz, first, host, base, isBrought: true }),
    );
  } catch (thrown) {
    const error = await loadAnew(thrown, true);
    fail(error, error instanceof ContentError ? error.kind : 'bug');
  }
}

/** The text in the first hello that has one. */
function textFrom(host: Host): Promise<string> {
  return new Promise((done) => {
    const look = () => {
      const text = host.met()?.hello.text;
      if (typeof text !== 'string') return;
      stop();
      done(text);
    };
    const stop = host.onHello(look);
    look();
  });
}

async function check(text: string, { content }: Site): Promise<CheckedQuiz> {
  if (window.origin === 'null')
    return (await import('../../content/worker/check-here')).checkHere(text, content.titled());
  return (await import('../../content/worker/check-in-worker')).checker.check(text);
}

/** The first mistake, for the author, also in the console; why a file did not come was said there before. */
function told(problem: Problem | undefined, text: string): string | undefined {
  if (!problem || text === '') return undefined;
  const { line, column, path, message } = problem;
  const words = `line ${line}, column ${column}: ${path && `${path}: `}${message}`.slice(0, MOST_SAID);
  console.warn(`<career-quiz>: the quiz has mistakes; the first is in ${words}`);
  return words;
}
