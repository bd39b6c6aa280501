import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeResult } from '../../../src/engine/code/result-code';
import { TOPIC_IDS } from '../../../src/engine/topic';
import { content, open } from '../open';

const ids = content.traitNames.ids;
const evidence = [{ trait: 'desk', mean: 90, evidence: 3, keys: 0 }];

/** Opens the results of a link to a quiz with topics. */
const openPicks = (picked: readonly string[], said: typeof evidence = evidence) =>
  open(`/results#${encodeResult({ quiz: 'career-explorer', evidence: said, picked }, ids)}&to=me`);

/** What the flower says to who cannot see it. */
const said = async () => {
  const flowers = await screen.findAllByRole('img', { name: /^Profile flower/ });
  const [name = '', ...others] = new Set(flowers.map((flower) => flower.getAttribute('aria-label') ?? ''));
  expect(others).toEqual([]);
  return name;
};

describe('the flower of a result', () => {
  it('names what was picked as its leaves', async () => {
    const { user } = await openPicks(['science', 'art', 'body']);
    expect(await said()).toMatch(/ Leaves: science, the body, art\.$/);
    const legend = screen.getByText(/Each leaf is something you picked\./);
    expect(legend).not.toBeVisible();
    await user.click(screen.getByLabelText('How to read the flower'));
    expect(legend).toBeVisible();
  });

  it('says which words are those of short petals', async () => {
    await openPicks([], [...evidence, { trait: 'outdoors', mean: 5, evidence: 3, keys: 0 }]);
    expect(await said()).toMatch(/It says most of all: at a desk\. Short petals say: indoors\.$/);
  });

  it('says nothing of leaves where nothing was picked', async () => {
    await openPicks([]);
    expect(await said()).not.toMatch(/lea(f|ves)/i);
    expect(screen.queryByText(/leaf/)).not.toBeInTheDocument();
  });

  it('has five leaves at most, also of a link that names more', async () => {
    await openPicks(TOPIC_IDS.slice(0, 7));
    expect((await said()).split('Leaves: ')[1]?.split(', ')).toHaveLength(5);
  });

  it('with leaves only is not called empty', async () => {
    await openPicks(['animals'], []);
    expect(await said()).toMatch(/: 0 petals grown of 20.* Leaves: animals\.$/);
    expect(screen.getByRole('heading', { level: 1, name: 'Leaves, and no petal yet' })).toBeVisible();
    expect(screen.queryByText(/You skipped every question/)).not.toBeInTheDocument();
  });
});
