import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** What stands there, but for ids that only tie parts together. */
const written = (main: Element) => main.innerHTML.replaceAll(/_r_\w+_/g, '');

/** The page with its second pass, in which the answers behind a reason are drawn. */
const isWhole = (main: Element) => expect(main).toHaveTextContent('You said “Exactly me” to');

describe('results that were drawn ahead', () => {
  // Whoever wants little motion sees no flower open first.
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
    document.title = '';
  });
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['the first', 0],
    ['the last', -1],
  ])('say what they say to anybody with these answers: %s choice', async (_, at) => {
    const site = atLast();
    const { user, unmount } = await open(`/quiz/${quiz.id}`, site);
    await screen.findByText(last.prompt);
    const both = () => [...document.querySelectorAll('main')];
    await waitFor(() => expect(both()).toHaveLength(2), { timeout: 5000 });
    // Nobody sees or hears of it before.
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(document.title).not.toContain('result');
    const [, ahead] = both();

    await user.click(screen.getAllByRole('radio').at(at)!);
    await waitFor(() => expect(screen.getByRole('main')).toBe(ahead));
    expect(both()).toHaveLength(1);
    expect(document.title).toContain('result');
    await waitFor(() => isWhole(ahead!));
    const seen = written(ahead!);
    unmount();

    await open('/results', site);
    const anew = await screen.findByRole('main');
    await waitFor(() => isWhole(anew));
    await waitFor(() => expect(written(anew)).toBe(seen));
  });

  it('are gone when another page is chosen', async () => {
    const site = atLast();
    const { user } = await open(`/quiz/${quiz.id}`, site);
    await waitFor(() => expect(document.querySelectorAll('main')).toHaveLength(2), { timeout: 5000 });
    await user.click(screen.getByRole('link', { name: /leave|close/i }));
    await waitFor(() => expect(document.querySelectorAll('main')).toHaveLength(1));
    expect(screen.queryByText('Your answers')).toBeNull();
  });
});
