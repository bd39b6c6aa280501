import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../open';

const QUIZ = '/quiz/medical-records';
const place = (at: number) => screen.findByText(`Question ${at} of 12`);

describe('a quiz', () => {
  it('shows one question with its answers as radios, named by the question', async () => {
    await open(QUIZ);
    expect(
      screen.getByRole('group', { name: 'Five things are due this week. How does it go?' }),
    ).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.getByText('Question 1 of 12')).toBeVisible();
  });

  it('moves on after a tap and gives focus to the next question', async () => {
    const { user } = await open(QUIZ);
    await user.click(screen.getByRole('radio', { name: /All done/ }));
    await place(2);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('takes a digit as an answer', async () => {
    const { user } = await open(QUIZ);
    await user.keyboard('2');
    await place(2);
    await user.click(screen.getByRole('button', { name: 'Previous question' }));
    await place(1);
    expect(screen.getByRole('radio', { name: /Mostly done/ })).toBeChecked();
  });

  it('lets arrow keys choose without moving on; Next goes on', async () => {
    const { user } = await open(QUIZ);
    screen.getAllByRole('radio')[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('Question 1 of 12')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await place(2);
  });

  it('offers Next only once something is chosen', async () => {
    await open(QUIZ);
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
  });

  it('says what the last answer was about', async () => {
    const { user } = await open(QUIZ);
    expect(screen.getByText(/Twenty buds/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /All done/ }));
    await place(2);
    expect(screen.getByText('organized', { selector: 'b' })).toBeVisible();
  });

  it('goes from the last question to the results', async () => {
    const { user } = await open(QUIZ);
    for (let at = 1; at <= 12; at++) {
      await place(at);
      await user.click(screen.getByRole('button', { name: 'Skip this one' }));
    }
    expect(await screen.findByRole('heading', { name: 'Nothing answered yet' })).toBeVisible();
  });
});
