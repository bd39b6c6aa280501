import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { knownOf } from '../../../src/content/node/read-content';
import { templates } from '../../../src/content/worker/writing';
import { content as read } from '../../content/taken';
import { newSite, open } from '../open';

const { text = '' } = templates.find(({ id }) => id === 'knowledge-check') ?? {};
const parsed = parseQuiz('knowledge-check.json', text, knownOf(read));

it('a quiz that asks nothing but what is right grows no flower, and promises none', async () => {
  if (!parsed.ok) throw new Error('the template has problems');
  const { user } = await open(
    '/quiz/knowledge-check',
    newSite({ quiz: () => Promise.resolve(parsed.value) }),
  );
  expect(screen.getByRole('heading', { name: /median pay of welders/ })).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByText(/buds/)).toBeNull();
  await user.click(screen.getAllByRole('radio')[1]!);
  // Its line would name the petals that grew.
  expect(await screen.findByText(/^(Right|Not quite)/)).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});
