import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { bank, content, open, topics } from '../open';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
});

describe('the guide for authors', () => {
  it('leads from its contents to each part, and to each rule by its number', async () => {
    await open('/guide');
    const to = (links: NodeListOf<Element>) =>
      [...links].map((link) => (link.getAttribute('href') ?? '').slice(1));
    const contents = screen.getByLabelText('On this page');
    const targets = to(contents.querySelectorAll('a'));
    expect(targets).toEqual(expect.arrayContaining(['your-first-quiz', 'the-twenty-traits', 'slider']));
    const rules = to(document.querySelectorAll('article a[href^="#"]'));
    expect(rules).toEqual(expect.arrayContaining(['Q15', 'S6', 'M12']));
    expect([...targets, ...rules].filter((id) => document.getElementById(id) === null)).toEqual([]);
    expect(document.getElementById('Q15')).toHaveTextContent(/^Q15 showIf says when/);
  });

  it('shows what can be asked about: all traits, all topics and all items of the bank', async () => {
    await open('/guide');
    // A quarter of a minute by roles: the page has three hundred rows.
    const rows = [...document.querySelectorAll('tbody tr')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    for (const { id, low, high } of (await content.traits()).list)
      expect(rows).toContainEqual([id, low.pole, high.pole]);
    for (const { id, name, hint } of topics) expect(rows).toContainEqual([id, name, hint]);
    for (const { id } of bank) expect(rows.filter(([own]) => own === id)).toHaveLength(1);
  });

  it('opens an example where quizzes are tried, once', async () => {
    const { user } = await open('/guide');
    const [first] = screen.getAllByText('Try this');
    await user.click(first!);
    await user.click(await screen.findByRole('link', { name: /^Text/ }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The text of the quiz' });
    expect(JSON.parse(area.value)).toMatchObject({ id: 'my-quiz', title: 'Would you like office work?' });
    await user.type(area, ' ');
    expect(area.value).toMatch(/ $/);
  });

  it('is led to from the editor and from the formulas', async () => {
    const { unmount } = await open('/try');
    expect(screen.getByRole('link', { name: /guide/i })).toHaveAttribute('href', '/guide');
    unmount();
    await open('/methodology');
    expect(document.querySelector('a[href="/guide#how-answers-are-scored"]')).toBeVisible();
  });
});
