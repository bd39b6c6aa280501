import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { decodeArrived } from '../../src/result/arrived-code';
import type { LimitItem } from '../../src/engine/quiz';
import { FrameResult } from '../../src/modes/embed/result/FrameResult';
import { resultsLink } from '../../src/pages/quiz/result-link';
import { content, newSite, open } from '../pages/open';

const school: LimitItem = {
  ...{ id: 'school', type: 'limit', sets: 'training', prompt: 'How long would you go to school?' },
  options: [
    { id: 'year', label: 'A year', value: 12 },
    { id: 'any', label: 'As long as it takes', value: null },
  ],
};
const shipped = (await content.quiz('medical-records'))!;
const quiz = { ...shipped, items: [...shipped.items, school] };

/** Where “Open the full results” leads from a frame, for somebody who gave this answer. */
async function fullResults(answer: string): Promise<ReturnType<typeof decodeArrived>> {
  const site = { ...newSite({ quiz: () => Promise.resolve(quiz) }), Result: FrameResult };
  const run = site.sessions.of(quiz);
  for (const item of quiz.items)
    run.getState().answer(item, item === school ? answer : item.type === 'agree' ? 4 : null);
  const { unmount } = await open(
    resultsLink(quiz, run.getState().session, site.sessions, content.traitNames),
    site,
  );
  const link = await screen.findByRole('link', { name: 'Open the full results' });
  const [, code = ''] = (link.getAttribute('href') ?? '').split('#');
  unmount();
  return decodeArrived(code, content.traitNames.ids);
}

it('[M13] what somebody in a frame asks of careers goes along to the full results, which cannot look into it', async () => {
  expect(await fullResults('year')).toMatchObject({ ok: true, result: { limits: { training: 12 } } });
  const without = await fullResults('any');
  expect(without.ok && without.result.limits?.training).not.toBe(12);
});
