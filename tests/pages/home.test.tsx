import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { content, newSite, open } from './open';
import type { Site } from '../../src/site/site';

/** Somebody who has answered so many items of a quiz, the first first. */
async function has(site: Site, id: string, many: number) {
  const quiz = (await site.content.quiz(id))!;
  const { answer } = site.sessions.of(quiz).getState();
  for (const item of quiz.items.slice(0, many)) {
    if (item.type === 'topics') answer(item, []);
    else answer(item, 'options' in item ? item.options[0]!.id : 4);
  }
}

describe('the first page', () => {
  it('gives days to taste without a quiz, and leads by field to all that are told', async () => {
    const { user } = await open('/');
    const part = within(screen.getByRole('heading', { name: 'What is a day like?' }).closest('section')!);
    const { tastes, fields } = (await content.cover()).told;
    expect(tastes).toHaveLength(4);
    for (const { soc, name, hook } of tastes) {
      const told = (await content.guide(soc)) ?? (await content.details(soc))?.shortGuide;
      expect(told?.day.startsWith(hook)).toBe(true);
      expect(part.getByRole('link', { name: `${hook} ${name}` })).toHaveAttribute('href', `/careers/${soc}`);
    }
    await user.click(part.getByRole('link', { name: `Law ${String(fields['23'])}` }));
    expect(await screen.findByText(`${String(fields['23'])} careers of 923`)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lawyer' })).toBeVisible();
  });

  it('begins the first quiz for who is new', async () => {
    await open('/');
    expect(screen.getByRole('link', { name: 'Start the quiz' })).toHaveAttribute(
      'href',
      '/quiz/career-explorer',
    );
    expect(screen.queryByText(/to go/)).toBeNull();
  });

  it('goes on in the run that was answered last, and loses none of another', async () => {
    const site = newSite();
    await has(site, 'career-explorer', 3);
    await has(site, 'medical-records', 5);
    await open('/', site);
    const on = await screen.findByRole('link', { name: 'Continue, 7 to go' });
    expect(on).toHaveAttribute('href', '/quiz/medical-records');
    expect(screen.getByRole('link', { name: /Which careers fit you\?.*21 to go/ })).toHaveAttribute(
      'href',
      '/quiz/career-explorer',
    );
    // The promise to who is new keeps its place, unseen.
    expect(screen.getByText(/No account\./)).toBeInTheDocument();
  });

  it('leads to the result of a run that is done', async () => {
    const site = newSite();
    await has(site, 'medical-records', 12);
    await open('/', site);
    const main = within(screen.getByRole('main'));
    expect(await main.findByRole('link', { name: 'Your result' })).toHaveAttribute('href', '/results');
    expect(
      main.getByRole('link', { name: /Is medical records right for you\?.*answered/ }),
    ).toBeInTheDocument();
  });

  it('begins the first quiz where what was left cannot be read', async () => {
    const site = newSite();
    site.store.write('fitpath/latest', 'gone');
    site.store.write('fitpath/session/gone', '{}');
    await open('/', site);
    await expect(screen.findByText(/to go/, undefined, { timeout: 300 })).rejects.toThrow();
    expect(screen.getByRole('link', { name: 'Start the quiz' })).toBeVisible();
  });
});
