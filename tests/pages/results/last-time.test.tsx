import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sumEvidence } from '../../../src/engine/path';
import { encodeResult } from '../../../src/engine/code/result-code';
import { createPast } from '../../../src/session/past';
import { resultsLink } from '../../../src/pages/quiz/result-link';
import { content, newSite, open } from '../open';
import type { Site } from '../../../src/site/site';

const ids = content.traitNames.ids;
const quiz = (await content.quiz('medical-records'))!;
const MONTH = 30 * 24 * 3_600_000;

/** Answers on this device, and the code of the result. */
function answer(site: Site, precise: number): string {
  const run = site.sessions.of(quiz);
  for (const [id, response] of Object.entries({ precise, desk: 5, care: 1 })) {
    run.getState().answer(
      quiz.items.find((item) => item.id === id)!,
      response,
    );
  }
  return encodeResult({ quiz: quiz.id, evidence: sumEvidence(quiz, run.getState().session, ids) }, ids);
}
const heading = () => screen.queryByRole('heading', { name: 'Last time' });

describe('last time', () => {
  it('[M15] stands in outline over the new flower, with what moved, and can be forgotten', async () => {
    const site = newSite();
    createPast(site.store, () => Date.now() - MONTH).record(quiz.id, answer(newSite(), 1));
    const code = answer(site, 5);
    const { user } = await open(`/results?fair=city#${code}`, site);
    const section = within((await screen.findByRole('heading', { name: 'Last time' })).closest('section')!);
    expect(section.getByRole('img', { name: /the earlier one in outline/ })).toBeVisible();
    expect(section.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'precise 25 then, 75 now',
    ]);
    expect(section.getByRole('link', { name: 'See that result' })).toHaveAttribute(
      'href',
      `/results?fair=city#${answer(newSite(), 1)}`,
    );
    await user.click(section.getByRole('button', { name: 'Forget earlier results' }));
    expect(heading()).not.toBeInTheDocument();
    expect(site.store.read('fitpath/past')).toBeNull();
  });

  it('is kept by who takes the quiz again, and not by who forgets the answers', async () => {
    for (const [button, kept] of [
      ['Take it again and compare', true],
      ['Forget these answers and start over', false],
    ] as const) {
      const site = newSite();
      const first = await open(`/results#${answer(site, 1)}`, site);
      await first.user.click(await screen.findByRole('button', { name: button }));
      expect(await screen.findByRole('heading', { level: 1, name: /./ })).toBeVisible();
      first.unmount();
      const second = await open(`/results#${answer(site, 5)}`, site);
      expect(await screen.findByRole('heading', { name: 'Your answers' })).toBeVisible();
      if (kept) await screen.findByRole('heading', { name: 'Last time' });
      await screen.findByRole('heading', { name: 'Only show me' });
      expect(heading() !== null).toBe(kept);
      second.unmount();
    }
  });

  it('is no other result only since nobody knows any more how fast the answers came [S14]', async () => {
    const site = newSite();
    const run = site.sessions.of(quiz);
    for (const item of quiz.items) run.getState().answer(item, item.type === 'agree' ? 4 : null);
    const link = resultsLink(quiz, run.getState().session, site.sessions, content.traitNames);
    createPast(site.store, () => Date.now() - MONTH).record(quiz.id, link.replace(/^.*#/, ''));
    run.setState({ times: new Map() });
    await open('/results', site);
    expect(await screen.findByRole('heading', { name: 'Your answers' })).toBeVisible();
    await screen.findByRole('heading', { name: 'Only show me' });
    expect(heading()).not.toBeInTheDocument();
  });

  it('is absent for a link from elsewhere, which leaves nothing on this device', async () => {
    const site = newSite();
    await open(`/results#${answer(newSite(), 5)}`, site);
    await screen.findByRole('heading', { name: 'Only show' });
    expect(heading()).not.toBeInTheDocument();
    expect(site.store.read('fitpath/past')).toBeNull();
  });
});
