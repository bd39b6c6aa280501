import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hardest, readingGrade } from '../content/reading-grade';
import { open } from './open';

/** Names that pages on sources cannot do without. */
const NAMES = [
  'Administration Department Education Employment Labor Statistics Projections Occupational License',
];

/** What a page says in sentences: its tables and formulas are for those who look for them. */
function sentencesOf(main: HTMLElement): readonly string[] {
  return [...main.querySelectorAll<HTMLElement>('p, li')]
    .filter((part) => !part.closest('table, dl, nav, #sources'))
    .map((part) => part.textContent)
    .filter((text) => /[.!?:]$/.test(text.trim()));
}

it.each([
  ['/about', 9],
  ['/methodology', 9],
])('%s can be read by who reads at grade %d', async (address, most) => {
  await open(address);
  const texts = sentencesOf(screen.getByRole('main'));
  expect(texts.length).toBeGreaterThan(8);
  expect(readingGrade(texts, NAMES), hardest(texts, NAMES, 12).join('\n')).toBeLessThanOrEqual(most);
});
