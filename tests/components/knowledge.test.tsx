import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAsk } from '../../src/components/item/asks';
import { Question } from '../../src/components/item/Question';
import type { Response } from '../../src/engine/quiz';
import { Words } from '../../src/i18n/Words';
import { helmet } from '../engine/items';

const answer = vi.fn<(response: Response, goesOn: boolean) => void>();
beforeEach(() => answer.mockReset());

async function ask(answered?: Response) {
  await loadAsk(helmet);
  render(
    <Words>
      <MemoryRouter>
        <Question item={helmet} answered={answered} takesFocus={false} movesOn onAnswer={answer} />
      </MemoryRouter>
    </Words>,
  );
  return userEvent.setup();
}

const option = (name: RegExp) => screen.getByRole('radio', { name });
const button = (name: string) => screen.queryByRole('button', { name });

describe('a question that has a right answer', () => {
  it('[Q21] says what is right and why, keeps the first answer, and waits for Next', async () => {
    const user = await ask();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(option(/^Never/));
    expect(answer).toHaveBeenCalledExactlyOnceWith('never', false);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Not quite. It is: Before you go in.Things fall when nobody expects it.',
    );
    expect(option(/^Never your answer$/)).toBeChecked();
    expect(option(/^Before you go in. right answer$/)).not.toBeChecked();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
    await user.keyboard('2');
    expect(answer).toHaveBeenCalledOnce();
    expect(button('Next')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(answer).toHaveBeenLastCalledWith('never', true);
  });

  it('is answered by a digit, and by arrow keys only with Enter', async () => {
    const user = await ask();
    await user.tab();
    await user.keyboard(' {ArrowDown}');
    expect(answer).not.toHaveBeenCalled();
    expect(button('Check my answer')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(answer).toHaveBeenCalledExactlyOnceWith('before', false);
    expect(screen.getByRole('status')).toHaveTextContent(/^Right\.Things fall/);
    expect(option(/^Before you go in. your answer, right$/)).toBeChecked();
  });

  it('takes a digit for an answer', async () => {
    const user = await ask();
    await user.keyboard('1');
    expect(answer).toHaveBeenCalledExactlyOnceWith('after', false);
  });

  it('shows the same to who comes back, without another answer', async () => {
    await ask('before');
    expect(screen.getByRole('status')).toHaveTextContent(/^Right\./);
    expect(button('Next')).toBeVisible();
    expect(button('Next')).not.toHaveFocus();
    expect(answer).not.toHaveBeenCalled();
  });

  it('can be skipped before it is answered, and answered after it was skipped', async () => {
    const user = await ask(null);
    await user.click(button('Skip this one') ?? document.body);
    expect(answer).toHaveBeenLastCalledWith(null, true);
    expect(option(/^Never/)).toBeEnabled();
  });
});
