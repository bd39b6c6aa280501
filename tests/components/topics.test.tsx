import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Question } from '../../src/components/item/Question';
import { loadAsk } from '../../src/components/item/asks';
import { responseWords } from '../../src/components/item/response-words';
import { drawings } from '../../src/components/topics/drawings';
import type { Response, TopicsItem } from '../../src/engine/quiz';
import { TOPIC_IDS } from '../../src/engine/topic';
import { Words } from '../../src/i18n/Words';

const names = ['Animals', 'Nature', 'Science', 'Art', 'Food', 'Sports', 'Law'];
const drawn: TopicsItem = {
  ...{ id: 'topics', type: 'topics', prompt: 'What draws you?', max: 5 },
  options: names.map((label) => ({
    ...{ id: label.toLowerCase(), label, hint: `about ${label}`, evidence: {} },
  })),
};

const answer = vi.fn<(response: Response, goesOn: boolean) => void>();
beforeEach(() => answer.mockReset());

const question = (answered?: Response) => (
  <Words>
    <MemoryRouter>
      <Question item={drawn} answered={answered} takesFocus={false} movesOn onAnswer={answer} />
    </MemoryRouter>
  </Words>
);
async function ask(answered?: Response) {
  await loadAsk(drawn);
  render(question(answered));
  return userEvent.setup();
}
const box = (name: string) => screen.getByRole('checkbox', { name });
const said = () => screen.getByRole('status');
const next = () => screen.queryByRole('button', { name: 'Next' });
const FIVE = ['animals', 'nature', 'science', 'art', 'food'];

it('draws every topic there is, and no other', () => {
  expect(Object.keys(drawings).sort()).toEqual([...TOPIC_IDS].sort());
});

describe('topics', () => {
  it('[Q19] are picked one by one, each with its hint, and the last is told', async () => {
    const user = await ask();
    expect(screen.getByRole('group', { name: 'What draws you?' })).toBeInTheDocument();
    expect(box('Art')).toHaveAccessibleDescription('about Art');
    expect(next()).not.toBeInTheDocument();
    await user.click(box('Art'));
    await user.click(box('Animals'));
    expect(answer).toHaveBeenLastCalledWith(['art', 'animals'], false);
    expect(said()).toHaveTextContent('2 of 5. Animals: about Animals');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(answer).toHaveBeenLastCalledWith(['art', 'animals'], true);
  });

  it('[Q19] are five at most: a sixth is refused and can still be reached', async () => {
    const user = await ask(FIVE);
    expect(said()).toHaveTextContent('Five picked. Tap one to let it go.');
    expect(box('Art')).toHaveAttribute('aria-disabled', 'false');
    expect(box('Law')).toHaveAttribute('aria-disabled', 'true');
    const before = said().firstElementChild;
    await user.click(box('Law'));
    expect(box('Law')).not.toBeChecked();
    expect(box('Law')).toHaveFocus();
    expect(answer).not.toHaveBeenCalled();
    // Another element with the same words is read out anew.
    expect(said().firstElementChild).not.toBe(before);
    await user.click(box('Art'));
    await user.click(box('Law'));
    expect(answer).toHaveBeenLastCalledWith(['animals', 'nature', 'science', 'food', 'law'], false);
  });

  it('[Q19] are no answer once the last is let go', async () => {
    const user = await ask(['art']);
    await user.click(box('Art'));
    expect(answer).toHaveBeenLastCalledWith(null, false);
    expect(next()).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Skip this one' }));
    expect(answer).toHaveBeenLastCalledWith(null, true);
  });

  it('[Q19] can be none of these, which lets go of the others, also of five', async () => {
    const user = await ask(FIVE);
    await user.click(box('None of these'));
    expect(answer).toHaveBeenLastCalledWith([], false);
    expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([box('None of these')]);
    expect(said()).toHaveTextContent('None of these: fine.');
    await user.click(box('Law'));
    expect(box('None of these')).not.toBeChecked();
    expect(answer).toHaveBeenLastCalledWith(['law'], false);
  });

  it('are picked by Space, and Enter goes on; digits do nothing', async () => {
    const user = await ask();
    await user.tab();
    expect(box('Animals')).toHaveFocus();
    await user.keyboard('3{Enter}');
    expect(answer).not.toHaveBeenCalled();
    await user.keyboard(' {Enter}');
    expect(answer).toHaveBeenLastCalledWith(['animals'], true);
  });

  it.each([
    [
      ['Art', 'Law'],
      ['art', 'law'],
    ],
    [names.slice(0, 6), FIVE],
    [['None of these'], []],
    [['Law', 'None of these'], ['law']],
  ])('[Q19] picked before the script came, %j count', async (early, counted) => {
    await loadAsk(drawn);
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(question());
    for (const name of early) box(name).click();
    render(question(), { container, hydrate: true });
    expect(answer.mock.calls).toEqual([[counted, false]]);
    const checked = screen.getAllByRole<HTMLInputElement>('checkbox', { checked: true });
    expect(checked.map((one) => one.value)).toEqual(counted.length > 0 ? counted : ['']);
  });

  it('are named in the list of answers', () => {
    expect(responseWords(drawn, ['art', 'law'])).toBe('Art, Law');
    expect(responseWords(drawn, [])).toBe('none of these');
    expect(responseWords(drawn, null)).toBe('skipped');
  });
});
