import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkQuiz } from '../../../../src/content/worker/check-quiz';
import { Words } from '../../../../src/i18n/Words';
import { Coverage } from '../../../../src/pages/try/people/Coverage';
import { People } from '../../../../src/pages/try/people/People';
import { reach, reachAll } from '../../checker-here';
import { bank, content, topics } from '../../open';

const careers = await content.careers();
const traits = await content.traits();

const reached = (known = true) => ({
  traits: traits.ids,
  bank,
  topics,
  careers: known ? careers : undefined,
});

beforeEach(reachAll);

const OUTCOMES = [
  { id: 'office', title: 'Office', stands: { desk: 90, care: 20 } },
  { id: 'shop', title: 'Workshop', stands: { desk: 10, care: 20 } },
  { id: 'ward', title: 'Ward', stands: { desk: 10, care: 95 } },
];
const textOf = (own: object) =>
  JSON.stringify({
    ...{ id: 'mine', version: 1, title: 'Which program?', summary: 'Three programs.', minutes: 1 },
    flow: { order: 'fixed' },
    items: ['care-1', 'care-2'].map((use) => ({ use })),
    ...own,
  });

function draw(text: string, onAdd?: (id: string) => void) {
  const props = (text: string) => ({
    ...{ text, traits, quiz: checkQuiz(text, reached()).quiz, ...(onAdd && { onAdd }) },
  });
  const view = render(<People {...props(text)} />, { wrapper: Words });
  return {
    user: userEvent.setup(),
    change: (text: string) => view.rerender(<People {...props(text)} />),
  };
}

describe('trying made-up people', () => {
  it('says for how many the quiz finds their own, beside guessing, who is taken for whom, and what would part them', async () => {
    const onAdd = vi.fn();
    const { user } = draw(textOf({ outcomes: OUTCOMES }), onAdd);
    await user.click(screen.getByRole('button', { name: 'Try 200 people' }));
    expect(await screen.findByText(/^find their own outcome first\.$/)).toBeVisible();
    expect(screen.getByText('Guessing would find it for 67.')).toBeVisible();
    const rows = within(screen.getByRole('table', { name: /^Found first/ })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContainEqual(
      expect.stringMatching(/^Workshop\d+ of 67in its place: ?Office \d+$/),
    );
    expect(screen.getByText(/taken for one another/).parentElement).toHaveTextContent(
      'Office and Workshop are taken for one another.',
    );
    expect(screen.getByText(/proves nothing about real people/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Add “I can sit/ }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('desk-1');
  });

  it('says when the quiz has changed since, and tries the new one', async () => {
    const { user, change } = draw(textOf({ outcomes: OUTCOMES }));
    await user.click(screen.getByRole('button', { name: 'Try 200 people' }));
    await screen.findByText(/^find their own outcome/);
    change(textOf({ outcomes: OUTCOMES, items: ['care-1', 'desk-1'].map((use) => ({ use })) }));
    expect(screen.getByText(/^The quiz has changed since then/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^find their own outcome/)).toBeVisible();
    expect(screen.queryByText(/^The quiz has changed since then/)).not.toBeInTheDocument();
  });

  it('of a quiz about one career tells its people from others', async () => {
    const { user } = draw(textOf({ pool: 'all', focus: '29-2072.00' }));
    await user.click(screen.getByRole('button', { name: 'Try 200 people' }));
    expect(await screen.findByRole('table', { name: 'What people are told of the career' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: '100 who fit it' })).toBeVisible();
  });

  it('asks for mends first, and says why nobody came', async () => {
    const { user, change } = draw('{');
    expect(screen.getByText(/^First fix what is wrong/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    reach.careers = false;
    change(textOf({ pool: 'all' }));
    await user.click(screen.getByRole('button', { name: 'Try 200 people' }));
    expect(await screen.findByText('The careers did not load')).toBeVisible();
    Object.assign(reach, { careers: true, stopped: true });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/changed while they were taking it/)).toBeVisible();
  });
});

describe('how well a quiz asks', () => {
  const items = [{ use: 'care-1' }, { use: 'care-2' }, { use: 'desk-1' }];
  const { quiz } = checkQuiz(textOf({ pool: 'all', items }), reached());

  it('stands in words beside the small flower', () => {
    render(<Coverage quiz={quiz!} traits={traits} />, { wrapper: Words });
    expect(screen.getByText('Asks about 2 of 20 traits.')).toBeVisible();
    expect(screen.getByText('One of them has only one question.')).toBeVisible();
  });

  it('is a list for who cannot see the large one [S6]', async () => {
    render(<Coverage quiz={quiz!} traits={traits} large />, { wrapper: Words });
    expect(screen.getByRole('img', { name: /^Asks about 2 of 20 traits\. One of them/ })).toBeVisible();
    await userEvent.click(screen.getByText('The same as a list'));
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name} `, 'i') });
    // 25 · √(1/(n + 1))
    const named = (id: string) => traits.list.find((trait) => trait.id === id)!.name;
    expect(row(named('care'))).toHaveTextContent(/2more of it: \d, less of it: \d± 14$/);
    expect(row(named('desk'))).toHaveTextContent(/1more of it: 1, less of it: 0± 18$/);
    expect(row(named('hands'))).toHaveTextContent(/not asked about$/);
  });
});
