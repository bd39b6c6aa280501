import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nextItem } from '../../../src/engine/path';
import type { Response } from '../../../src/engine/quiz';
// Comes when a question is opened; here beforehand, so that no test waits for it.
import '../../../src/pages/results/answers/EditAnswer';
import { newSite, open } from '../open';
import type { Site } from '../../../src/site/site';

/** Answers what a quiz asks, as on an earlier page of the same visit; what is left out is skipped. */
async function answered(id: string, responses: Record<string, Response>): Promise<Site> {
  const site = newSite();
  const quiz = await site.content.quiz(id);
  if (!quiz) throw new Error('no quiz');
  const run = site.sessions.of(quiz);
  for (let item; (item = nextItem(quiz, run.getState().session));)
    run.getState().answer(item, responses[item.id] ?? null);
  return site;
}

const EXACT = { organized: 'always', precise: 5, desk: 5, care: 1, health: 5 } as const;
const TWICE = /I check small things twice/;
const row = async (prompt: RegExp) => screen.findByRole('button', { name: prompt });
const part = (name: string) => {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!section) throw new Error(`no section ${name}`);
  return section;
};

describe('an answer changed in the list of answers', () => {
  it('changes the reasons, the scores and the careers at once', async () => {
    const { user } = await open('/results', await answered('medical-records', EXACT));
    await user.click(await row(TWICE));
    const asked = await screen.findByRole('heading', { level: 3, name: TWICE });
    await waitFor(() => expect(asked).toHaveFocus());
    expect(part('Why')).toHaveTextContent('You said “Exactly me” to “I check small things twice');
    const before = part('Careers that fit').textContent;
    await user.click(screen.getByRole('radio', { name: 'Not me at all' }));
    await waitFor(() =>
      expect(part('Why')).toHaveTextContent('You said “Not me at all” to “I check small things twice'),
    );
    expect(part('Why')).not.toHaveTextContent('“Exactly me” to “I check small things twice');
    expect(part('Careers that fit').textContent).not.toBe(before);
  });

  it('is changed by the arrow keys alone, and closed by Escape with focus where it was opened', async () => {
    const { user } = await open('/results', await answered('medical-records', EXACT));
    await user.click(await row(TWICE));
    await user.click(await screen.findByRole('radio', { name: 'Exactly me' }));
    await user.keyboard('{ArrowUp}');
    await waitFor(() =>
      expect(part('Why')).toHaveTextContent('“Somewhat me” to “I check small things twice'),
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('radio', { name: 'Exactly me' })).not.toBeInTheDocument();
    expect(await row(TWICE)).toHaveFocus();
    expect((await row(TWICE)).closest('li')).toHaveTextContent('Somewhat me');
  });

  it('is kept, and stands in the result’s address', async () => {
    const site = await answered('medical-records', EXACT);
    const { user, unmount } = await open('/results', site);
    await user.click(await row(TWICE));
    await user.click(await screen.findByRole('radio', { name: 'In between' }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    unmount();
    await open('/results', site);
    expect((await row(TWICE)).closest('li')).toHaveTextContent('In between');
  });

  it('offers the question that it leads to', async () => {
    const { user } = await open('/results', await answered('health-careers', { wash: 1, words: 5 }));
    const weak = /I would feed somebody/;
    const pain = /When somebody in pain snaps at me/;
    await user.click(await row(weak));
    expect(screen.queryByText(pain)).not.toBeInTheDocument();
    await user.click(await screen.findByRole('radio', { name: 'Exactly me' }));
    const said = await screen.findByText(
      /With this answer there is one more question: “When somebody in pain/,
    );
    const list = within(said.closest('li') ?? said);
    await user.click(list.getByRole('button', { name: 'Answer it' }));
    const asked = await screen.findByRole('heading', { level: 3, name: pain });
    await waitFor(() => expect(asked).toHaveFocus());
  });
});
