import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeResult } from '../../../../src/engine/code/result-code';
import type { Outcome, Quiz, Response } from '../../../../src/engine/quiz';
import { saidIn } from '../../../../src/engine/said';
import { FrameResult } from '../../../../src/modes/embed/result/FrameResult';
import { sharedOf } from '../../../../src/modes/embed/result/shared-of';
import { assessOutcomes } from '../../../../src/result/outcomes';
import { agree, answer, quizOf, single } from '../../../engine/fixture';
import { helmet } from '../../../engine/items';
import { content, newSite, open } from '../../../pages/open';

const traits = await content.traits();
const outcomes: readonly Outcome[] = [
  { id: 'office', title: 'Office clerk', stands: { hands: 5, desk: 95 } },
  {
    id: 'shop',
    title: 'Shop hand',
    text: 'You build.',
    link: 'https://kraus.example/s',
    stands: { hands: 95 },
  },
  { id: 'tower', title: 'Climber', stands: { hands: 90 }, onlyIf: { not: { item: 'heights', is: 'no' } } },
];
const items = [
  agree('make', { hands: 1 }),
  agree('sit', { desk: 1 }),
  single('heights', { yes: {}, no: {} }),
];
const quiz: Quiz = { ...quizOf(...items, helmet), id: 'kraus', title: 'Six apprenticeships', outcomes };
const RESPONSES = { make: 5, sit: 1, heights: 'no', helmet: 'before' };

async function openFrame(own: Quiz, responses: Readonly<Record<string, Response>>) {
  const site = { ...newSite({ quiz: () => Promise.resolve(own) }), Result: FrameResult };
  const run = site.sessions.of(own).getState();
  for (const item of own.items) run.answer(item, responses[item.id] ?? null);
  const { picks, ...said } = saidIn(own, site.sessions.of(own).getState().session, traits.ids);
  await open(`/results#${encodeResult({ quiz: own.id, ...said, picked: picks?.picked }, traits.ids)}`, site);
}

describe('a result in a frame', () => {
  it('[Q20] lists a quiz’s own outcomes, what was left out, and what is known', async () => {
    await openFrame(quiz, RESPONSES);
    const heading = await screen.findByRole('heading', { name: 'What fits you best' });
    const part = within(heading.closest('section')!);
    expect(part.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
      expect.stringMatching(/^Shop handYou build\.More at kraus\.exampleWhat you share: .*tools/),
      expect.stringMatching(/^Office clerk/),
    ]);
    expect(heading.closest('section')).toHaveTextContent('One of 3 was left out by your answers: Climber');
    expect(part.getByRole('link', { name: 'More at kraus.example' })).toHaveAttribute('target', '_blank');
    expect(screen.getByRole('heading', { name: '1 of 1 right' })).toBeVisible();
  });

  it('[S15] of a knowledge check alone has neither flower nor list', async () => {
    await openFrame({ ...quizOf(helmet), id: 'kraus' }, { helmet: 'never' });
    expect(await screen.findByRole('heading', { name: '0 of 1 right' })).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByRole('main')).not.toHaveTextContent(/petal|career/i);
  });

  it('names outcomes by their ids to a host, and the score to a learning platform', () => {
    const session = answer(quiz, RESPONSES);
    const answers = { quiz, session, ...saidIn(quiz, session, traits.ids) };
    const { profile, shown } = assessOutcomes(answers, traits);
    const course = { id: 'a', took: null, at: 0, told: true };
    const shared = sharedOf(
      ['matches', 'xapi'],
      { answers, profile, shown, isBrought: false },
      course,
      'https://kraus.example',
    );
    expect(shared.matches?.[0]).toEqual({
      outcome: 'shop',
      title: 'Shop hand',
      rank: 1,
      fit: 50,
      tied: true,
    });
    expect(shared.xapi).toMatchObject({ result: { score: { scaled: 1, raw: 1, max: 1 } } });
    expect(shared.profile).toBeUndefined();
  });
});
