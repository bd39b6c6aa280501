import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FrameResult } from '../../src/modes/embed/result/FrameResult';
import { resultsLink } from '../../src/pages/quiz/result-link';
import { paths } from '../../src/paths';
import { content, newSite, open } from '../pages/open';
import type { Site } from '../../src/site/site';

const quiz = (await content.quiz('medical-records'))!;

/** Answers as fast as a machine can, which nobody can who reads. */
function hurry(site: Site): string {
  const run = site.sessions.of(quiz);
  quiz.items.forEach((item, at) =>
    run.getState().answer(item, item.type === 'agree' ? 1 + ((at * 2) % 5) : null),
  );
  return resultsLink(quiz, run.getState().session, site.sessions, content.traitNames);
}

/** What is read there: how many cannot be told apart, the verdict, and its range. */
async function read(address: string, site: Site) {
  const { unmount } = await open(address, site);
  const textOf = async (pattern: RegExp) => (await screen.findByText(pattern)).textContent;
  const found = {
    group: await textOf(/^(\d+|One) careers? .*fits? you /),
    verdict: await textOf(/^(It fits you well|It may fit you|Others fit you better)\.$/),
    range: await textOf(/Your answers leave room for anything/),
  };
  unmount();
  return found;
}

describe('a hurried run', () => {
  it('[S14] [S8] is told alike on the page, in the frame, and on the phone that takes it along from either', async () => {
    const site = newSite();
    const link = hurry(site);
    const page = await read(link, site);
    const phone = newSite();
    expect(await read(`${link}&to=me`, phone)).toEqual(page);

    const frame = { ...newSite(), Result: FrameResult };
    expect(await read(hurry(frame), frame)).toEqual(page);
    await open(link, frame);
    const whole = await screen.findByRole('link', { name: 'Open the full results' });
    expect(whole).toHaveAttribute('href', `${link}&to=me`);
  });

  it('[S14] is told alike after a reload, which forgets how long the answers took', async () => {
    const site = newSite();
    const link = hurry(site);
    const before = await read(link, site);
    site.sessions.of(quiz).setState({ times: new Map() });
    expect(await read(link, site)).toEqual(before);
  });

  it('[S14] leaves the career’s own page the range of the result', async () => {
    const site = newSite();
    const page = await read(hurry(site), site);
    await open(paths.career(quiz.focus!), site);
    const fit = await screen.findByText(/your answers leave it between/);
    const ends = (text: string) => text.match(/\d+/g)?.slice(-2);
    expect(ends(fit.textContent)).toEqual(ends(page.range));
  });
});
