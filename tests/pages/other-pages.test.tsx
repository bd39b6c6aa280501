import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from './open';

/** What stands under a term of the four at the head of a career's page. */
const tile = (term: string) =>
  screen.getAllByText(term).flatMap((found) => found.closest('dt')?.parentElement ?? [])[0];

describe('a career page', () => {
  it('shows its figures, each with year, area and source', async () => {
    await open('/careers/29-2072.00');
    expect(tile('Pay')).toHaveTextContent('About $51,000');
    expect(tile('Chances')).toHaveTextContent('Growing fast+7.1% jobs in ten years');
    expect(tile('Schooling')).toHaveTextContent('Certificate after high school');
    const line =
      'Pay: United States, 2025, BLS; Chances: United States, 2024–34, BLS; Schooling: United States, 2024, BLS.';
    expect(screen.getByText(line)).toBeVisible();
    const part = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section');
    expect(part('Pay')).toHaveTextContent(/\$51,140.*United States, 2025, BLS/);
    expect(part('Chances')).toHaveTextContent(/14,200.*United States, 2024–34, BLS/);
  });

  it('names the group when a figure is a group’s', async () => {
    await open('/careers/11-3031.03');
    expect(tile('Pay')).toHaveTextContent('all Financial Managers');
  });

  it('says so when a figure is not published', async () => {
    await open('/careers/11-1031.00');
    expect(tile('Pay')).toHaveTextContent('not published');
  });

  it('marks what was estimated and what a guide set by hand', async () => {
    await open('/careers/29-2072.00');
    const row = screen.getByRole('row', { name: /desk/ });
    expect(row).toHaveTextContent('90');
    expect(row).toHaveTextContent('set by hand');
  });

  it('tells the way in and leads to the granting bodies', async () => {
    await open('/careers/29-2072.00');
    const way = screen.getByRole('heading', { name: 'The way in' }).closest('section');
    if (!way) throw new Error('no way in');
    expect(within(way).getByText('First coding exam')).toBeVisible();
    expect(
      within(way).getAllByRole('link', {
        name: 'American Health Information Management Association',
        hidden: true,
      })[0],
    ).toHaveAttribute('href', 'https://www.ahima.org');
  });
});

describe('other pages', () => {
  it('home leads to the quiz', async () => {
    await open('/');
    expect(screen.getByRole('link', { name: /Start the quiz/ })).toHaveAttribute(
      'href',
      '/quiz/career-explorer',
    );
  });

  it('home shows what is for everybody, and folds what is for one field', async () => {
    const { user } = await open('/');
    const part = screen.getByRole('heading', { name: 'Pick a path' }).closest('section')!;
    const shown = () =>
      within(part)
        .getAllByRole('link', { hidden: true })
        .filter((link) => link.closest('details:not([open])') === null)
        .map((link) => link.getAttribute('href'));
    // A site may have more quizzes than ours.
    const everybody = shown();
    expect(everybody).toEqual(expect.arrayContaining(['/quiz/career-explorer', '/quiz/two-minutes']));
    expect(everybody).not.toContain('/quiz/medical-records');
    await user.click(part.querySelector('summary')!);
    expect(shown().length).toBeGreaterThanOrEqual(everybody.length + 5);
    expect(within(part).getByRole('link', { name: /^Is medical records right for you/ })).toBeVisible();
  });

  it('methodology shows when the ratings behind each trait were collected', async () => {
    const { user } = await open('/methodology');
    await user.click(screen.getByText(/^Years in which/));
    expect(screen.getByRole('row', { name: /^supported/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /^supported/ })).toHaveTextContent('2008–2020');
  });

  it.each(['/nowhere', '/quiz/none', '/careers/00-0000.00', '/careers/__proto__'])(
    '%s is not found, with a search',
    async (address) => {
      await open(address);
      expect(screen.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
      expect(screen.getByRole('searchbox')).toBeVisible();
    },
  );
});
