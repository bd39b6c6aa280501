import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/content/content-error';
import { encodeResult } from '../../../src/engine/code/result-code';
import type { Item, Outcome, Quiz, Response } from '../../../src/engine/quiz';
import { saidIn } from '../../../src/engine/said';
// Come when they are wanted; here beforehand, so that no test waits for them.
import '../../../src/pages/results/outcomes/RankedOutcomes';
import '../../../src/pages/results/knowledge/KnowledgePart';
import '../../../src/pages/results/knowledge/KnowledgeResult';
import '../../../src/pages/results/received/Received';
import type { Content } from '../../../src/content/content';
import { agree, quizOf, single } from '../../engine/fixture';
import { helmet } from '../../engine/items';
import { content, newSite, open } from '../open';

const ids = content.traitNames.ids;
const heights = single('heights', { yes: {}, no: {} });
const tower: Outcome = {
  ...{ id: 'tower', title: 'Tower climber', stands: { hands: 90, desk: 5 } },
  onlyIf: { not: { item: 'heights', is: 'no' } },
};
const office: Outcome = { id: 'office', title: 'Office clerk', stands: { hands: 5, desk: 95 } };
const mechatronics: Outcome = {
  ...{ id: 'mechatronics', title: 'Mechatronics apprentice', text: 'You build and mend machines.' },
  ...{ link: 'https://kraus.example/mt', like: '49-2094.00', careers: ['49-2094.00'] },
};
const items = [agree('make', { hands: 1 }), agree('sit', { desk: 1 }), heights];
const quiz = (outcomes: readonly Outcome[] | undefined, asked: readonly Item[] = items): Quiz => ({
  ...quizOf(...asked),
  ...{ id: 'kraus', title: 'Six apprenticeships' },
  ...(outcomes && { outcomes }),
});

/** Opens the result of somebody's answers, or of a link to it where `sent` is added to it. */
async function result(
  own: Quiz,
  responses: Readonly<Record<string, Response>>,
  { sent, careers }: { readonly sent?: string; readonly careers?: Content['careers'] } = {},
) {
  const site = newSite({ quiz: () => Promise.resolve(own), ...(careers && { careers }) });
  const run = (sent === undefined ? site : newSite()).sessions.of(own);
  for (const item of own.items)
    if (responses[item.id] !== undefined) run.getState().answer(item, responses[item.id] ?? null);
  const { picks, ...said } = saidIn(own, run.getState().session, ids);
  const code = encodeResult({ quiz: own.id, ...said, picked: picks?.picked }, ids);
  return open(`/results#${code}${sent ?? ''}`, site);
}
const failing = () => Promise.reject(new ContentError('network', 'offline'));
const HANDS_ON = { make: 5, sit: 1, heights: 'yes' };
const list = async () => {
  // Until they can be ranked another part stands in for it.
  await screen.findByText(/of these \d|of these fit|the one that (your|Maya’s)/);
  return screen.getByRole('heading', { name: /^What fits (you|Maya) best$/ }).closest('section')!;
};
const titles = (part: HTMLElement) =>
  within(part)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent.replace(/^\d+\. /, ''));

describe('the result of a quiz with outcomes of its own', () => {
  it('[Q20] lists them with their words, the reasons, where they lead and a link', async () => {
    await result(quiz([office, mechatronics, tower]), HANDS_ON);
    const part = await list();
    expect(titles(part)).toEqual(['Tower climber', 'Mechatronics apprentice', 'Office clerk', 'What if?']);
    const card = within(
      within(part)
        .getByRole('heading', { name: /Mechatronics/ })
        .closest('li')!,
    );
    expect(card.getByText('You build and mend machines.')).toBeVisible();
    expect(card.getByText(/^What you share: .*tools/)).toBeVisible();
    expect(await card.findByText(/You said “Exactly me” to/)).toBeInTheDocument();
    const out = card.getByRole('link', { name: 'More at kraus.example' });
    expect(out).toHaveAttribute('target', '_blank');
    expect(out).toHaveAttribute('rel', expect.stringContaining('noopener'));
    const career = card
      .getAllByRole('link')
      .find((link) => link.getAttribute('href')?.startsWith('/careers/'));
    expect(career).toHaveAttribute('href', '/careers/49-2094.00');
    expect(career?.parentElement).toHaveTextContent(/\$\d+,\d+ median a year.*jobs 20\d\d/);
    expect(part).toHaveTextContent(/U.S. Bureau of Labor Statistics/);
  });

  it('says nothing of careers that it does not rank, nor of traits that its author does not name', async () => {
    const { user } = await result(quiz([office, tower]), HANDS_ON, { careers: failing });
    const part = await list();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: /or a file$/ }));
    expect(await screen.findByText(/^All that this quiz ranks/)).toBeVisible();
    // The flower's own key, above it, measures all people against the average career.
    for (let next = part as Element | null; next; next = next.nextElementSibling)
      expect(next).not.toHaveTextContent(/career/i);
    expect(screen.queryByRole('heading', { name: 'Taking part in a study?' })).not.toBeInTheDocument();
    expect(part).toHaveTextContent('Office clerk But you sit at a desk');
    expect(part).not.toHaveTextContent(/no more than in/);
  });

  it('[Q20] says how many the answers left out, and which', async () => {
    await result(quiz([office, mechatronics, tower]), { ...HANDS_ON, heights: 'no' });
    const part = await list();
    expect(titles(part)).not.toContain('Tower climber');
    const left = within(part).getByText('One of 3 was left out by your answers').closest('details')!;
    expect(within(left).getByText('Tower climber')).toBeInTheDocument();
  });

  it('keeps those that need no career where the careers do not come, and asks again', async () => {
    let works = false;
    const careers = () => (works ? content.careers() : failing());
    const { user } = await result(quiz([office, mechatronics, tower]), HANDS_ON, { careers });
    const part = await list();
    expect(titles(part)).toEqual(['Tower climber', 'Office clerk', 'What if?']);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'nobody can say where these stand: Mechatronics apprentice',
    );
    works = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: /Mechatronics/ })).toBeVisible();
  });

  it('of a link is the same list with reasons from traits, whoever sent it', async () => {
    await result(
      quiz([office, mechatronics, tower]),
      { ...HANDS_ON, heights: 'no' },
      {
        sent: '&from=Maya&to=friend',
      },
    );
    const part = await list();
    expect(titles(part)).toEqual(['Mechatronics apprentice', 'Office clerk', 'What if?']);
    expect(within(part).getByText('One of 3 was left out by Maya’s answers')).toBeVisible();
    expect(screen.getByText('Maya’s result from “Six apprenticeships”')).toBeVisible();
    expect(screen.queryByText(/You said/)).not.toBeInTheDocument();
    expect(screen.queryByText(/sent you a flower/)).not.toBeInTheDocument();
  });

  it('moves with what is tried out, and leaves out what it left out before', async () => {
    const { user } = await result(quiz([office, tower]), { ...HANDS_ON, heights: 'no' });
    const part = await list();
    expect(within(part).getByText(/^Office clerk is the one that your answers leave/)).toBeVisible();
    await user.click(await screen.findByText('Your answers'));
    await user.click(await screen.findByRole('button', { name: /^Change: .*heights/ }));
    await user.click(await screen.findByRole('radio', { name: 'yes' }));
    expect(await screen.findByRole('heading', { name: /Tower climber/ })).toBeVisible();
  });
});

describe('the result of questions that have a right answer', () => {
  const gloves = { ...helmet, id: 'gloves', prompt: 'And gloves?' };

  it('[S15] of nothing else is how many were right, with each of them, and the way to take it again', async () => {
    const { user } = await result(quiz(undefined, [helmet, gloves]), { helmet: 'before', gloves: 'never' });
    expect(await screen.findByRole('heading', { level: 1, name: '1 of 2 right' })).toBeVisible();
    const rows = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('Right: Before you go in.Things fall');
    expect(rows[1]).toHaveTextContent('You answered: NeverThe right answer: Before you go in.Things fall');
    expect(screen.getByRole('main')).not.toHaveTextContent(/petal|career/i);
    await user.click(screen.getByRole('button', { name: 'Take it again' }));
    expect(await screen.findByRole('heading', { name: helmet.prompt })).toBeVisible();
  });

  it('[S15] of a link says only how many were right', async () => {
    await result(
      quiz(undefined, [helmet, gloves]),
      { helmet: 'before', gloves: null },
      { sent: '&to=friend' },
    );
    expect(await screen.findByRole('heading', { level: 1, name: '1 of 2 right' })).toBeVisible();
    expect(screen.queryByText(/Things fall/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Take it yourself' })).toBeVisible();
  });

  it('[Q21] among others stands below the list, and such an answer cannot be changed', async () => {
    await result(quiz([office, tower], [...items, helmet]), { ...HANDS_ON, helmet: 'after' });
    const part = (await screen.findByRole('heading', { name: 'What you know' })).closest('section')!;
    expect(part).toHaveTextContent('0 of 1 right');
    const answer = screen.getByText('After the first accident', { selector: 'b' }).closest('li')!;
    expect(answer).toHaveTextContent('not right');
    expect(within(answer).queryByRole('button')).not.toBeInTheDocument();
  });
});
