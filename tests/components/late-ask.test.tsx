import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it, vi } from 'vitest';
import type * as Asks from '../../src/components/item/asks';
import { slider } from '../engine/items';

const ASKS = '../../src/components/item/asks';
afterEach(() => {
  vi.doUnmock(ASKS);
  vi.resetModules();
});

const isFocused = () =>
  waitFor(() => expect(screen.getByRole('heading', { name: 'About noise' })).toHaveFocus());

it('a question whose code is late can be skipped, and asked for again where that did not come', async () => {
  let fail: (error: Error) => void = () => undefined;
  const real = await vi.importActual<typeof Asks>(ASKS);
  const loadAsk = vi.fn(real.loadAsk).mockImplementationOnce(
    () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
  );
  // Another test may have loaded it already.
  vi.resetModules();
  vi.doMock(ASKS, () => ({ ...real, loadAsk, loadedAsks: {} }));
  const { Question } = await import('../../src/components/item/Question');
  const { Words } = await import('../../src/i18n/Words');
  const answer = vi.fn();
  const noise = slider('noise', { social: 1 });
  render(
    <Words>
      <MemoryRouter>
        <Question item={noise} answered={undefined} takesFocus movesOn onAnswer={answer} />
      </MemoryRouter>
    </Words>,
  );
  const user = userEvent.setup();
  await isFocused();
  expect(screen.getByRole('status')).toHaveTextContent('One moment…');
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  fail(new Error('offline'));
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('status')).toHaveTextContent('Your answers are still here.');
  await user.click(screen.getByRole('button', { name: 'Skip this one' }));
  expect(answer).toHaveBeenLastCalledWith(null, true);
  await user.click(again);
  expect(await screen.findByRole('slider', { name: 'About noise' })).toBeVisible();
  await isFocused();
});
