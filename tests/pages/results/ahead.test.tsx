import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Comes when a question is opened; here beforehand, so that no test waits for it.
import '../../../src/pages/results/answers/EditAnswer';
import { content, newSite, open } from '../open';

const quiz = (await content.quiz('health-careers'))!;
const last = quiz.items.at(-1)!;

/** A visitor before the last question of a quiz. */
function atLast() {
  const site = newSite();
  const run = site.sessions.of(quiz).getState();
  for (const item of quiz.items.slice(0, -1))
    run.answer(item, item.type === 'agree' ? 5 : item.type === 'single' ? item.options[0]!.id : null);
  return site;
}

/** Stands for what `base.css` says of them, which this browser cannot. */
const rule = document.createElement('style');
rule.textContent = '.ahead { display: none }';

/** What stands there, but for ids that only tie parts together. */
const written = (main: Element) => main.innerHTML.replaceAll(/_r_\w+_/g, '');

/** The page with its second pass, in which the answers behind a reason are drawn. */
const isWhole = (main: Element) => expect(main).toHaveTextContent('You said “Exactly me” to');

describe('results that were drawn ahead', () => {
  // Whoever wants little motion sees no flower open first.
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
    document.title = '';
    document.head.append(rule);
  });
  afterEach(() => {
    rule.remove();
    vi.unstubAllGlobals();
  });

  it.each([
    ['an answer that was supposed', 0],
    ['another, given before it was', -1],
  ])('say what they say to anybody with these answers: %s', async (_, at) => {
    const site = atLast();
    const { user, unmount } = await open(`/quiz/${quiz.id}`, site);
    await screen.findByText(last.prompt);
    const all = () => [...document.querySelectorAll('main')];
    await waitFor(() => expect(all().length).toBeGreaterThan(1), { timeout: 5000 });
    // Nobody sees or hears of it before.
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(document.title).not.toContain('result');

    await user.click(screen.getAllByRole('radio').at(at)!);
    await waitFor(() => expect(document.title).toContain('result'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await waitFor(() => expect(all()).toHaveLength(1));
    const main = screen.getByRole('main');
    await waitFor(() => isWhole(main));
    const seen = written(main);
    unmount();

    await open('/results', site);
    const anew = await screen.findByRole('main');
    await waitFor(() => isWhole(anew));
    await waitFor(() => expect(written(anew)).toBe(seen));
  });

  it('are the person’s own: an answer that is changed there is kept', async () => {
    const site = atLast();
    const { user } = await open(`/quiz/${quiz.id}`, site);
    await waitFor(() => expect(document.querySelectorAll('main').length).toBeGreaterThan(1), {
      timeout: 5000,
    });
    await user.click(screen.getAllByRole('radio')[0]!);
    await user.click(await screen.findByRole('button', { name: new RegExp(last.prompt) }));
    const kept = () => site.sessions.of(quiz).getState().session.responses.get(last.id);
    expect(kept()).toBe(1);
    await user.click(await screen.findByRole('radio', { name: 'Exactly me' }));
    await waitFor(() => expect(kept()).toBe(5));
  });

  it('are gone when another page is chosen', async () => {
    const site = atLast();
    const { user } = await open(`/quiz/${quiz.id}`, site);
    await waitFor(() => expect(document.querySelectorAll('main').length).toBeGreaterThan(1), {
      timeout: 5000,
    });
    await user.click(screen.getByRole('link', { name: /leave|close/i }));
    await waitFor(() => expect(document.querySelectorAll('main')).toHaveLength(1));
    expect(screen.queryByText('Your answers')).toBeNull();
  });
});
