import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeResult } from '../../../src/engine/code/result-code';
// Come when they are wanted; here beforehand, so that no test waits for them.
import '../../../src/pages/results/received/Received';
import '../../../src/pages/results/take/TakePanel';
import { dropBeside } from '../../../src/session/visit';
import { content, open } from '../open';

const ids = content.traitNames.ids;
const SAID: Readonly<Record<string, number>> = {
  purpose: 88,
  social: 75,
  desk: 8,
  outdoors: 95,
  leading: 12,
};
const evidence = ids.flatMap((trait) =>
  SAID[trait] === undefined ? [] : [{ trait, mean: SAID[trait], evidence: 2, keys: 0 }],
);
const many = encodeResult({ quiz: 'career-explorer', evidence, picked: ['animals', 'law'] }, ids);
const one = encodeResult({ quiz: 'medical-records', evidence }, ids);
const middle = encodeResult(
  { quiz: 'career-explorer', evidence: ids.map((trait) => ({ trait, mean: 50, evidence: 2, keys: 0 })) },
  ids,
);

/** Everything that the result says, text by text, also where it is closed, and to who cannot see it. */
async function said(): Promise<readonly string[]> {
  const main = screen.getByRole('main');
  await screen.findAllByRole('heading', { name: 'How sure this is' });
  await userEvent.click(screen.getByRole('button', { name: 'To a phone, or a file' }));
  await screen.findByRole('heading', { name: 'As a file' });
  // A way to a quiz of one's own speaks to the reader.
  for (const other of main.querySelectorAll('a[href*="/quiz/"]')) other.remove();
  for (const details of main.querySelectorAll('details')) details.open = true;
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts = [document.title];
  while (walk.nextNode()) texts.push(walk.currentNode.textContent ?? '');
  for (const element of main.querySelectorAll('[aria-label], [aria-valuetext]'))
    texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('aria-valuetext') ?? '');
  // The name of a quiz, and the reader's own camera.
  return texts.map((text) => text.replace(/“[^”]*\?”|^On your phone$|^Point your phone’s camera/g, '…'));
}

const of = (words: RegExp) => (text: string) => words.test(text);
const YOU = of(/\b(you|your|yours|yourself|my|me|I)\b/i);
/** Of the person; careers' lines have a “they” of their own. */
const THEY = of(
  /\bthey (like|would|answered|picked|skipped|didn’t)|\bfits? them\b|\btheir (scores|answers|other|own answers|real)/i,
);

afterEach(() => {
  cleanup();
  dropBeside();
});

describe('somebody else’s whole result', () => {
  it.each([
    ['many careers', many],
    ['one career', one],
  ])('of %s speaks of whoever sent it, by name', async (_, code) => {
    await open(`/results#${code}&from=Maya&to=whole`);
    const texts = await said();
    expect(texts.filter(YOU)).toEqual([]);
    expect(texts.filter(THEY)).toEqual([]);
    expect(texts).toContain('Maya likes to work outdoors, on the move, and for something that matters.');
    expect(texts[0]).toBe('A result – Fitpath');
  });

  it.each([
    ['one career', one],
    ['answers near the middle', middle],
  ])('of %s speaks of somebody where there is no name, and never to the reader', async (_, code) => {
    await open(`/results#${code}`);
    expect((await said()).filter(YOU)).toEqual([]);
  });
});
