import { readFile } from 'node:fs/promises';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packQuiz } from '../../../src/content/pack';
import { encodeResult } from '../../../src/engine/code/result-code';
import { runFragment } from '../../../src/result/run-link';
import { reachAll } from '../checker-here';
import { content, newSite, open } from '../open';

afterEach(cleanup);
beforeEach(() => {
  reachAll();
  window.scrollTo = () => undefined;
});

const guide = await readFile('quizzes/README.md', 'utf8');
/** The example of the authoring guide: three questions. */
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
const TITLE = 'Would you like office work?';

const openText = async (text: string, site = newSite(), code?: string) =>
  open(`/run#${runFragment({ packed: await packQuiz(text), code })}`, site);

/** Takes the quiz to its end by the first answer of each question. */
async function takeIt({ user }: Awaited<ReturnType<typeof open>>) {
  await user.click(await screen.findByRole('button', { name: 'Take the quiz' }));
  for (const at of [1, 2, 3]) {
    await screen.findByText(`Question ${at} of 3`);
    const [first] = await screen.findAllByRole('radio');
    if (first) await user.click(first);
  }
  await screen.findByRole('heading', { name: 'Your answers' });
}

describe('a quiz that came by link', () => {
  it('says that it is none of the site’s, is taken, and its result neither studied nor remembered as the site’s', async () => {
    const view = await openText(EXAMPLE);
    expect(await screen.findByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    expect(screen.getByText('Not one of Fitpath’s quizzes')).toBeVisible();
    expect(screen.getByText(/^3 questions, about/)).toBeVisible();
    await takeIt(view);
    expect(screen.queryByText(/study/i)).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible();
    expect(screen.queryByRole('radio', { name: /parent/i })).toBeNull();
    expect(view.site.store.read('fitpath/past')).toBeNull();
    expect(view.site.store.read('fitpath/session/my-quiz')).toBeNull();
    expect(view.site.store.read('fitpath/latest')).toBeNull();
  });

  it('[S7] keeps the answers that fit a mended text, and nothing of it meets another quiz with its id', async () => {
    const site = newSite();
    await takeIt(await openText(EXAMPLE, site));
    cleanup();
    await openText(EXAMPLE.replace('"version": 1', '"version": 2'), site);
    expect(await screen.findByText(/3 of your answers fit/)).toBeVisible();
    cleanup();
    await openText(EXAMPLE.replace(TITLE, 'Somebody else’s quiz'), site);
    expect(await screen.findByRole('button', { name: 'Take the quiz' })).toBeVisible();
    expect(screen.queryByText(/of your answers fit/)).toBeNull();
  });
});

describe('a link to a result of it', () => {
  const evidence = [{ trait: 'desk', mean: 100, evidence: 1, keys: 0 }];

  it('opens the result without answers', async () => {
    await openText(EXAMPLE, newSite(), encodeResult({ quiz: 'my-quiz', evidence }, content.traitNames.ids));
    expect(await screen.findByRole('heading', { name: 'All their scores' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Your answers' })).toBeNull();
    expect(screen.getByRole('link', { name: /Back to the start of the quiz/ })).toBeVisible();
  });

  it.each(['x', '', encodeResult({ quiz: 'two-minutes', evidence }, content.traitNames.ids)])(
    'that is damaged or another quiz’s leads to the quiz: %j',
    async (code) => {
      await openText(EXAMPLE, newSite(), code);
      expect(await screen.findByText('The result in this link can’t be read')).toBeVisible();
      expect(screen.getByRole('button', { name: 'Take the quiz' })).toBeVisible();
    },
  );
});

describe('a link that opens no quiz says why', () => {
  it.each([
    ['', 'There is no quiz in this link'],
    ['#q=', 'There is no quiz in this link'],
    ['#q=abc', 'This link is damaged'],
    [`#q=${'A'.repeat(290_000)}`, 'This quiz is too large for a link'],
  ])('%.20s', async (fragment, says) => {
    await open(`/run${fragment}`);
    expect(await screen.findByRole('heading', { level: 1, name: says })).toBeVisible();
    expect(screen.getByRole('link', { name: 'See Fitpath’s own quizzes' })).toBeVisible();
  });

  it('where it has mistakes, and tells its author the first of them', async () => {
    await openText(EXAMPLE.replace('"desk": -1', '"dask": -1'));
    expect(await screen.findByRole('heading', { name: 'This quiz has mistakes' })).toBeVisible();
    await waitFor(() => expect(screen.getByText(/did you mean "desk"/)).toBeVisible());
  });
});
