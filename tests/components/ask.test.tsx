import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Words } from '../../src/i18n/Words';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Question } from '../../src/components/item/Question';
import { loadAsk } from '../../src/components/item/asks';
import type { Item, LimitItem, Response } from '../../src/engine/quiz';
import { list, picture, slider, training } from '../engine/items';

const answer = vi.fn<(response: Response, goesOn: boolean) => void>();
beforeEach(() => answer.mockReset());

async function ask(item: Item, answered?: Response) {
  await loadAsk(item);
  render(
    <Words>
      <MemoryRouter>
        <Question item={item} answered={answered} takesFocus={false} movesOn onAnswer={answer} />
      </MemoryRouter>
    </Words>,
  );
  return userEvent.setup();
}

const three = { help: { care: 90 }, free: { independent: 90 }, calm: { pressure: 5 } };
const next = () => screen.queryByRole('button', { name: 'Next' });

describe('a slider', () => {
  const noise = slider('noise', { social: 1 });

  it('[Q11] is no answer until it is touched', async () => {
    await ask(noise);
    expect(screen.getByRole('slider', { name: noise.prompt })).toHaveValue('50');
    expect(next()).not.toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });

  it('[Q11] takes the middle from someone who taps there', async () => {
    const user = await ask(noise);
    await user.pointer([{ keys: '[MouseLeft]', target: screen.getByRole('slider') }]);
    expect(answer).toHaveBeenLastCalledWith(50, false);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(answer).toHaveBeenLastCalledWith(50, true);
  });

  it('goes on by Enter and says its place in words', async () => {
    const user = await ask(noise, 80);
    const line = screen.getByRole('slider');
    expect(line).toHaveAttribute('aria-valuetext', '80 of 100, toward more');
    line.focus();
    await user.keyboard('{Enter}');
    expect(answer).toHaveBeenLastCalledWith(80, true);
  });
});

describe('a multi', () => {
  const tools = list('multi', 'tools', three);

  it('[Q13] takes as many as apply, in the order of the file', async () => {
    const user = await ask(tools);
    await user.click(screen.getByRole('checkbox', { name: 'calm' }));
    await user.click(screen.getByRole('checkbox', { name: 'help' }));
    expect(answer).toHaveBeenLastCalledWith(['help', 'calm'], false);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(answer).toHaveBeenLastCalledWith(['help', 'calm'], true);
  });

  it('[S10] takes none of them for an answer', async () => {
    const user = await ask(tools);
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    expect(answer).toHaveBeenLastCalledWith([], true);
  });

  it('takes digits and Enter', async () => {
    const user = await ask(tools);
    await user.keyboard('23');
    expect(screen.getByRole('checkbox', { name: 'free' })).toBeChecked();
    screen.getByRole('checkbox', { name: 'free' }).focus();
    await user.keyboard('{Enter}');
    expect(answer).toHaveBeenLastCalledWith(['free', 'calm'], true);
  });
});

describe('a rank', () => {
  const order = list('rank', 'order', three);

  it('[Q13] puts options in the order of choosing, the one left over last', async () => {
    const user = await ask(order);
    expect(screen.getByRole('status')).toHaveTextContent('number 1');
    await user.click(screen.getByRole('checkbox', { name: /calm/ }));
    expect(answer).not.toHaveBeenCalled();
    expect(next()).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /help/ }));
    expect(answer).toHaveBeenLastCalledWith(['calm', 'help', 'free'], false);
    expect(screen.getByRole('checkbox', { name: /^3\s*free$/ })).toBeChecked();
  });

  it('takes back a place and those after it', async () => {
    const user = await ask(order, ['calm', 'help', 'free']);
    await user.click(screen.getByRole('checkbox', { name: /help/ }));
    expect(screen.getByRole('checkbox', { name: /calm/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /free/ })).not.toBeChecked();
    await user.keyboard('2');
    expect(answer).toHaveBeenLastCalledWith(['calm', 'free', 'help'], false);
  });
});

describe('a picture', () => {
  it('[Q12] is chosen like any option, and named for those who do not see it', async () => {
    const user = await ask(picture('place', { desk: { desk: 90 }, field: { desk: 5 } }));
    expect(screen.getByRole('img', { name: 'desk' })).toHaveAttribute('src', '/images/desk.svg');
    await user.click(screen.getByRole('radio', { name: /field/ }));
    expect(answer).toHaveBeenLastCalledWith('field', true);
  });

  it('may come with the quiz', async () => {
    const item = picture('place', { desk: { desk: 90 }, field: { desk: 5 } });
    const image = 'data:image/png;base64,AAAA';
    await ask({ ...item, options: item.options.map((option) => ({ ...option, image })) });
    for (const drawn of screen.getAllByRole('img')) expect(drawn).toHaveAttribute('src', image);
  });
});

describe('a limit', () => {
  it('[Q14] is chosen like a single', async () => {
    const user = await ask(training);
    await user.click(screen.getByRole('radio', { name: 'a year' }));
    expect(answer).toHaveBeenLastCalledWith('year', true);
  });

  it('[Q14] of many options is a list to choose from', async () => {
    const states = ['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL', 'GA'];
    const state: LimitItem = {
      ...{ id: 'state', type: 'limit', sets: 'state', prompt: 'Which state?' },
      options: states.map((value) => ({ id: value.toLowerCase(), label: value, value })),
    };
    const user = await ask(state);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which state?' }), 'FL');
    expect(answer).toHaveBeenLastCalledWith('fl', false);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(answer).toHaveBeenLastCalledWith('fl', true);
  });
});
