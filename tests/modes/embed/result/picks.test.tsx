import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeResult } from '../../../../src/engine/code/result-code';
import { topicsAt } from '../../../../src/engine/topics';
import { FrameResult } from '../../../../src/modes/embed/result/FrameResult';
import { content, newSite, open, topics } from '../../../pages/open';

const careers = await content.careers();
const ids = content.traitNames.ids;
const evidence = [{ trait: 'hands', mean: 90, evidence: 3, keys: 0 }];

/** Opens a result in a frame; each career that it lists, by the topics of its card and what is said of them. */
async function openFrame(picked: readonly string[], said = evidence) {
  const code = encodeResult({ quiz: 'career-explorer', evidence: said, picked }, ids);
  await open(`/results#${code}`, { ...newSite(), Result: FrameResult });
  await screen.findByRole('heading', { name: 'Careers that fit' });
  return screen.getAllByRole('listitem').flatMap((entry) => {
    const link = within(entry).queryByRole('link');
    const row = careers.row(link?.getAttribute('href')?.split('/').at(-1) ?? '');
    if (row === undefined) return [];
    return [
      { about: topicsAt(careers, row), note: within(entry).queryByText(/which you picked/)?.textContent },
    ];
  });
}

describe('a result in a frame', () => {
  it('has the leaves that were picked on its flower, in words', async () => {
    await openFrame(['food', 'animals']);
    expect(screen.getByRole('img', { name: /Leaves: animals, food\.$/ })).toBeVisible();
  });

  it('marks the careers that are about what was picked, and no others', async () => {
    const listed = await openFrame(['animals', 'food', 'crafts']);
    expect(listed).toHaveLength(5);
    expect(listed.some(({ note }) => note)).toBe(true);
    for (const { about, note } of listed)
      for (const { id, name } of topics) {
        const shared = about.includes(id) && ['animals', 'food', 'crafts'].includes(id);
        expect([id, note?.toLowerCase().includes(name.toLowerCase()) ?? false]).toEqual([id, shared]);
      }
  });

  it('says nothing of leaves or picks where nothing was picked', async () => {
    const listed = await openFrame([]);
    expect(listed.filter(({ note }) => note)).toEqual([]);
    expect(screen.getByRole('img', { name: /^Profile flower/ }).getAttribute('aria-label')).not.toMatch(
      /leaves/i,
    );
  });

  it('lists careers by picks alone where all else was skipped', async () => {
    const listed = await openFrame(['animals'], []);
    expect(listed).toHaveLength(5);
    for (const { about } of listed) expect(about).toContain('animals');
  });
});
