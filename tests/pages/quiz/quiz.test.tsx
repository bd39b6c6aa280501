import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newSite, open } from '../open';

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
    expect(await screen.findByText('organized', { selector: 'b' })).toBeVisible();
  });

  it('says from the last three questions on that the end is near', async () => {
    const { user } = await open(QUIZ);
    for (let at = 1; at <= 9; at++) {
      await place(at);
      await user.click(screen.getByRole('button', { name: 'Skip this one' }));
    }
    await place(10);
    expect(await screen.findByText('Nearly there.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Previous question' }));
    await place(9);
    expect(screen.queryByText('Nearly there.')).not.toBeInTheDocument();
  });

  it('goes on where it was left, says about how long it is, and how a quarter of it went', async () => {
    const site = newSite();
    const quiz = (await site.content.quiz('health-careers'))!;
    const { answer } = site.sessions.of(quiz).getState();
    for (const item of quiz.items.slice(0, 6))
      answer(item, item.type === 'agree' ? 5 : item.type === 'topics' ? [] : 'bedside');
    const { user } = await open('/quiz/health-careers', site);
    expect(await screen.findByText('Welcome back.')).toBeVisible();
    expect(screen.getByText('Question 7 of 26')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'Exactly me' }));
    const status = within(screen.getByRole('figure')).getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent('A quarter is done: 4 of your 20 petals are open.'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
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
