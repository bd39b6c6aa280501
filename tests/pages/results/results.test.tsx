import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { sumEvidence } from '../../../src/engine/path';
import type { Response } from '../../../src/engine/quiz';
import { encodeResult } from '../../../src/engine/code/result-code';
import { content, newSite, open } from '../open';
import { ContentError } from '../../../src/content/content-error';
import type { Site } from '../../../src/site/site';

const MADE_FOR_IT: Record<string, Response> = {
  organized: 'always',
  precise: 5,
  desk: 5,
  care: 1,
  health: 5,
};
const ids = content.traitNames.ids;

/** Answers the quiz on a site; the code of the result that follows. */
async function answer(site: Site, responses: Record<string, Response>): Promise<string> {
  const quiz = await site.content.quiz('medical-records');
  if (!quiz) throw new Error('no quiz');
  const run = site.sessions.of(quiz);
  for (const item of quiz.items) run.getState().answer(item, responses[item.id] ?? null);
  return encodeResult({ quiz: quiz.id, evidence: sumEvidence(quiz, run.getState().session, ids) }, ids);
}

const section = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 2, name });
  const found = heading.closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return within(found);
};

describe('results', () => {
  it('of another link take the place of those that are shown, also when it is damaged', async () => {
    const site = newSite();
    const mine = await answer(site, MADE_FOR_IT);
    const friends = await answer(newSite(), { ...MADE_FOR_IT, precise: 1, desk: 1 });
    const { user } = await open(`/results#${mine}`, site, ['cut', friends.slice(0, 30)], ['friend', friends]);
    expect(await screen.findByText('It fits you well.')).toBeVisible();
    await user.click(screen.getByText('cut'));
    expect(await screen.findByRole('heading', { name: 'This result link is damaged' })).toBeVisible();
    await user.click(screen.getByText('friend'));
    expect(await screen.findByText(/Someone’s result/)).toBeVisible();
  });

  it('give the verdict, its range and the reasons with the answers behind them', async () => {
    const site = newSite();
    await open(`/results#${await answer(site, MADE_FOR_IT)}`, site);
    expect(await screen.findByText('It fits you well.')).toBeVisible();
    expect(screen.getByText(/Your answers leave room for anything from \d+/)).toBeVisible();
    const why = await section('Why');
    const reason = why.getByText(/You like to get details exactly right/).closest('li');
    expect(reason).toHaveTextContent('You said “Exactly me” to “I check small things twice');
  });

  it('change their reasons with an answer', async () => {
    const site = newSite();
    await open(`/results#${await answer(site, { ...MADE_FOR_IT, precise: 1 })}`, site);
    const why = await section('Why');
    const reason = why.getByText(/every detail has to be right/).closest('li');
    expect(reason).toHaveTextContent('You said “Not me at all” to “I check small things twice');
    expect(reason).toHaveTextContent('but here');
  });

  it('turn a drawback into a plus for the person it suits', async () => {
    const site = newSite();
    await open(`/results#${await answer(site, MADE_FOR_IT)}`, site);
    const sides = await section('Good and bad sides, for you');
    const desk = (await sides.findByText('You sit at a desk all day')).closest('li');
    expect(desk).toHaveTextContent('Most people would list this on the other side');
    expect(desk?.closest('div')).toContainElement(sides.getByRole('heading', { name: 'Good for you' }));
  });

  it('of a link from elsewhere cite no answers', async () => {
    const code = await answer(newSite(), MADE_FOR_IT);
    await open(`/results#${code}`);
    const why = await section('Why');
    expect(
      why.getByText(/^They like to work down to the last detail, and this work is like that$/),
    ).toBeVisible();
    expect(screen.queryByText(/You said/)).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Your answers' })).not.toBeInTheDocument();
  });

  it('without an address find the answers on this device', async () => {
    const site = newSite();
    await answer(site, MADE_FOR_IT);
    await open('/results', site);
    expect(await screen.findByRole('heading', { name: 'Your answers' })).toBeVisible();
  });

  it('of someone in the middle are honest about it', async () => {
    const site = newSite();
    await open(`/results#${await answer(site, { precise: 3, desk: 3, health: 3 })}`, site);
    expect(
      await screen.findByRole('heading', { level: 2, name: 'In the middle on everything' }),
    ).toBeVisible();
    expect(await screen.findByText(/careers fit you about equally well/)).toBeVisible();
  });

  it('of nobody rank by official title and say so', async () => {
    const { title, name } = await content.careers();
    const first = title
      .map((own, row) => ({ own, name: name[row] }))
      .sort((a, b) => (a.own < b.own ? -1 : 1))
      .slice(0, 7)
      .map((career) => career.name);
    expect(first).not.toEqual([...name].sort().slice(0, 7));
    const site = newSite();
    await open(`/results#${await answer(site, {})}`, site);
    expect(await screen.findByText(/listed by official title, A to Z/)).toBeVisible();
    await screen.findByText(/BLS projections/);
    const links = screen.getAllByRole('link', { name: /^\d+\. / });
    expect(links.map((link) => link.textContent)).toEqual(first.map((own, at) => `${at + 1}. ${own}`));
  });

  it('keep the scores when the dataset fails, and try again', async () => {
    let failing = true;
    const site = newSite({
      careers: () => (failing ? Promise.reject(new ContentError('network', 'offline')) : content.careers()),
    });
    const { user } = await open(`/results#${await answer(site, MADE_FOR_IT)}`, site);
    expect(await screen.findByRole('alert')).toHaveTextContent('The list of careers did not load');
    expect(screen.getByRole('heading', { name: 'All your scores' })).toBeVisible();
    failing = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('It fits you well.')).toBeVisible();
  });

  it.each(['damaged', '%', '__proto__', 'E8wQ'])(
    'refuse the code %s with words and a way on',
    async (code) => {
      await open(`/results#${code}`);
      expect(await screen.findByRole('heading', { name: 'This result link is damaged' })).toBeVisible();
      expect(screen.getByRole('link', { name: 'Is medical records right for you?' })).toBeVisible();
    },
  );

  it('say when the quiz behind a link is gone', async () => {
    const code = encodeResult({ quiz: 'long-gone', evidence: [] }, ids);
    await open(`/results#${code}`);
    expect(await screen.findByRole('heading', { name: 'This quiz is no longer here' })).toBeVisible();
  });

  it('[S14] offer a second look after hasty answers, and draw the range wider', async () => {
    const eight = { ...MADE_FOR_IT, routine: 2, social: 4, private: 2 };
    const seen = async (milliseconds: number) => {
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
      const site = newSite();
      const code = await answer(site, eight);
      vi.restoreAllMocks();
      const { unmount } = await open(`/results#${code}`, site);
      const [from, to] =
        (await screen.findByText(/Your answers leave room/)).textContent.match(/\d+(?=%)/g)?.slice(-2) ?? [];
      await screen.findByRole('heading', { name: 'How sure this is' });
      const hint = screen.queryByRole('complementary', { name: 'A second look?' })?.textContent ?? '';
      unmount();
      return { width: Number(to) - Number(from), hint };
    };
    const calm = await seen(3000);
    const hasty = await seen(400);
    expect(calm.hint).toBe('');
    expect(hasty.hint).toContain('in under a second');
    expect(hasty.width).toBeGreaterThan(calm.width);
  });
});
