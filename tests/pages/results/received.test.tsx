import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { nextItem } from '../../../src/engine/path';
import { encodeResult } from '../../../src/engine/code/result-code';
// Come when they are wanted; here beforehand, so that no test waits for them.
import '../../../src/pages/results/received/Received';
import { dropBeside, keepBeside, keptBeside } from '../../../src/session/visit';
import { content, newSite, open } from '../open';

const ids = content.traitNames.ids;
const OUTSIDE: Readonly<Record<string, number>> = { purpose: 88, social: 75, desk: 8, outdoors: 95 };
const code = encodeResult(
  {
    quiz: 'career-explorer',
    evidence: ids.flatMap((trait) =>
      OUTSIDE[trait] === undefined ? [] : [{ trait, mean: OUTSIDE[trait], evidence: 2, keys: 0 }],
    ),
  },
  ids,
);

/** A site on which somebody agreed to all of two minutes. */
async function answered() {
  const site = newSite();
  const quiz = (await site.content.quiz('two-minutes'))!;
  const run = site.sessions.of(quiz);
  for (let item = nextItem(quiz, run.getState().session); item; item = nextItem(quiz, run.getState().session))
    run.getState().answer(item, item.type === 'agree' ? 5 : null);
  return site;
}

afterEach(() => dropBeside());

describe('a result that was sent', () => {
  it('is headed by who sent it, and invites first of all to grow a flower beside it', async () => {
    await open(`/results#${code}&from=Maya&to=friend`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Maya sent you a flower.' })).toBeVisible();
    const [first] = within(screen.getByRole('main')).getAllByRole('link');
    expect(first).toHaveAccessibleName('Grow yours beside it');
    expect(first).toHaveAttribute('href', '/quiz/career-explorer');
    expect(screen.getAllByText(/Maya likes to work outdoors, on the move/)[0]).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Three things to ask' })).not.toBeInTheDocument();
  });

  it('is read in words about somebody else, never to “you”', async () => {
    const { user } = await open(`/results#${code}&from=Maya&to=friend`);
    await user.click(await screen.findByRole('button', { name: 'Read the result' }));
    const heading = screen.getByRole('heading', { name: 'Careers for Maya to look into' });
    expect(heading).toHaveFocus();
    const part = heading.closest('section')!;
    expect((await within(part).findAllByRole('listitem')).length).toBeGreaterThanOrEqual(8);
    expect(part).not.toHaveTextContent(/\byou(r|rs)?\b/i);
    expect(within(part).getByRole('link', { name: /^Open the whole result/ })).toHaveAttribute(
      'href',
      `/results#${code}&from=Maya&to=whole`,
    );
  });

  it('tells a parent or counselor what it is in four lines, and three things to ask', async () => {
    await open(`/results#${code}&to=parent`);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Someone sent you a flower.' }),
    ).toBeVisible();
    const items = (name: string) =>
      within(screen.getByRole('heading', { name }).closest('section')!).getAllByRole('listitem');
    expect(items('What this is, in four lines')).toHaveLength(4);
    expect(items('Three things to ask')).toHaveLength(3);
  });

  it('offers a parent or counselor first what to do with it, and the quiz after that', async () => {
    const { user } = await open(`/results#${code}&from=Maya&to=parent`, await answered());
    expect(await screen.findByRole('heading', { level: 1, name: 'Maya sent you a flower.' })).toBeVisible();
    const main = within(screen.getByRole('main'));
    const names = main.getAllByRole('button').map(({ textContent }) => textContent.trim());
    expect(names.slice(0, 3)).toEqual(['Talk it over', 'See the careers', 'Steps for this week']);
    expect(main.getAllByRole('link')[0]).toHaveAccessibleName(/^Take this quiz yourself/);
    expect(main.queryByText(/Grow yours/)).not.toBeInTheDocument();
    await user.click(main.getByRole('button', { name: 'Talk it over' }));
    expect(main.getByRole('heading', { name: 'Three things to ask' })).toHaveFocus();
    await user.click(main.getByRole('button', { name: 'Steps for this week' }));
    const week = await main.findByRole('heading', { name: 'This week' });
    expect(document.activeElement).toContainElement(week);
    const own = await main.findByRole('heading', { level: 2, name: 'Your flower over Maya’s' });
    expect(week.compareDocumentPosition(own)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('by a name that is none is sent by someone', async () => {
    await open(`/results#${code}&from=Your%20account%20is%20blocked&to=friend`);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Someone sent you a flower.' }),
    ).toBeVisible();
    expect(screen.queryByText(/account is/)).not.toBeInTheDocument();
  });

  it('is laid over the flower of whoever has one: where both meet, where they part, what both could do', async () => {
    await open(`/results#${code}&from=Maya&to=friend`, await answered());
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /^You and Maya meet in (one place|\d places)\.$/,
      }),
    ).toBeVisible();
    expect(screen.getByRole('img', { name: /^Two flowers over each other/ })).toBeVisible();
    const meet = screen.getByRole('heading', { name: 'You meet' }).closest('section')!;
    expect(within(meet).getAllByRole('listitem').length).toBeGreaterThan(0);
    const careers = screen.getByRole('heading', { name: 'Three careers you could both look into' });
    expect(await within(careers.parentElement!).findAllByRole('link')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'See your own result' })).toHaveAttribute('href', '/results');
  });

  it('is laid over the own result of this visit, under its careers', async () => {
    keepBeside(`${code}&from=Maya&to=friend`);
    const { user } = await open('/results', await answered());
    const heading = await screen.findByRole('heading', { level: 2, name: 'Your flower over Maya’s' });
    const [careers] = await screen.findAllByRole('heading', { name: 'Careers that fit' });
    expect(careers!.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(screen.getByRole('button', { name: 'See it over Maya’s flower' }));
    expect(document.activeElement).toContainElement(heading);
  });

  it('is kept for the visit from when it is opened, until the answers are forgotten', async () => {
    await open(`/results#${code}&from=Maya&to=friend`);
    await screen.findByRole('heading', { level: 1, name: 'Maya sent you a flower.' });
    expect(keptBeside()).toBe(`${code}&from=Maya&to=friend`);
    expect(window.localStorage).toHaveLength(0);
    dropBeside();
    const { user } = await open('/results', await answered());
    keepBeside(code);
    await user.click(await screen.findByRole('button', { name: 'Forget these answers and start over' }));
    expect(keptBeside()).toBeUndefined();
  });

  it('to oneself is one’s own, and passing on the address then says nothing of that', async () => {
    await open(`/results#${code}&to=me`);
    expect(
      await screen.findByRole('heading', { level: 1, name: /^You like to work outdoors/ }),
    ).toBeVisible();
    expect(screen.queryByText(/Someone’s result/)).not.toBeInTheDocument();
  });
});
