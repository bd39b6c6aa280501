import type { Note } from '../../../../src/modes/kiosk/notes';
import { Words } from '../../../../src/i18n/Words';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualOptions, type KioskOptions } from '../../../../src/modes/kiosk/options';
import type { DeviceFacts } from '../../../../src/modes/kiosk/staff/ready/facts';
import type { StaffBooth } from '../../../../src/modes/kiosk/staff/staff-booth';
import { withChanges } from '../../../../src/modes/kiosk/staff/with-changes';
import { hashPin } from '../../../../src/modes/kiosk/staff/pin';
import { StaffCorner } from '../../../../src/modes/kiosk/staff/StaffCorner';
import { createBoothSettings } from '../../../../src/modes/kiosk/settings';
import { memoryStore, type Store } from '../../../../src/session/storage';
import { createTallies, type VisitOver } from '../../../../src/modes/kiosk/counts/book';

const QUIZZES = [
  { id: 'two-minutes', title: 'Two minutes' },
  { id: 'health-careers', title: 'Health careers' },
];
const TITLES: Record<string, string> = { '29-1141.00': 'Registered Nurses' };
const finished: VisitOver['quizzes'][number] = {
  quiz: 'two-minutes',
  finished: true,
  progress: 1,
  seconds: 200,
  careers: ['29-1141.00', '15-1252.00', '29-2072.00'],
};
const left = { ...finished, finished: false, progress: 0.1, careers: [] };

// jsdom draws dialogs but does not open them, and scrolls nothing.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => void vi.useRealTimers());

/** A device that wants nothing. */
const FINE: DeviceFacts = {
  ...{ ahead: 0, now: 0, awake: 'held', modern: true, keeps: true, languages: [] },
  screen: { width: 1080, height: 1920 },
  ...{ running: undefined, newest: undefined },
};

let now = new Date(2026, 10, 22, 10).getTime();
beforeEach(() => {
  now = new Date(2026, 10, 22, 10).getTime();
});

/** A booth on a device, whose clock is ours. */
function device(store: Store = memoryStore(), notes: readonly Note[] = [], address: string | null = null) {
  const book = createTallies(store, () => new Date(now));
  const settings = createBoothSettings(store, () => now);
  const asSetUp: KioskOptions = { ...usualOptions, organizer: 'Lakeside Library' };
  const taken = vi.fn();
  function Shown({ pin, asked }: { readonly pin: string | null; readonly asked: boolean }) {
    const current = () =>
      withChanges(
        { ...asSetUp, pin },
        settings.options(),
        QUIZZES.map(({ id }) => id),
      ).options;
    const [options, setOptions] = useState(current);
    const booth: StaffBooth = {
      ...{ options, settings, book, offered: QUIZZES, home: '/' },
      ...{ notes, address },
      careerName: (soc) => TITLES[soc] ?? soc,
      look: () => Promise.resolve(FINE),
      onChanged: () => (setOptions(current()), current()),
    };
    return <StaffCorner booth={booth} onTake={taken} asked={asked} />;
  }
  const show = (pin: string | null = null, asked = false) =>
    render(
      <Words>
        <Shown pin={pin} asked={asked} />
      </Words>,
    );
  return { store, book, settings, taken, show };
}

/** Holds the corner down for so many milliseconds. */
async function hold(milliseconds: number) {
  vi.useFakeTimers();
  fireEvent.pointerDown(corner());
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
  fireEvent.pointerUp(corner());
  vi.useRealTimers();
}
const corner = () => screen.getByRole('button', { name: 'For staff: hold for three seconds' });

async function enter(digits: string) {
  const user = userEvent.setup();
  for (const digit of digits) await user.click(screen.getByRole('button', { name: digit }));
  await user.click(screen.getByRole('button', { name: 'OK' }));
}

/** A device whose menu is open. */
async function opened(of = device()) {
  of.settings.setPin(await hashPin('2468'));
  of.show();
  await hold(3000);
  await enter('2468');
  return {
    ...of,
    menu: within(await screen.findByRole('dialog', { name: 'Staff' })),
    user: userEvent.setup(),
  };
}

describe('the corner', () => {
  it('opens when it is held for three seconds, and not before', async () => {
    device().show();
    await hold(2900);
    expect(screen.queryByRole('dialog')).toBeNull();
    await hold(3000);
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('opens for Ctrl, Alt and M held, and for Enter held on it', async () => {
    device().show();
    vi.useFakeTimers();
    const chord = { code: 'KeyM', ctrlKey: true, altKey: true };
    fireEvent.keyDown(window, chord);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    fireEvent.keyUp(window, { code: 'KeyM' });
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(window, chord);
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(screen.getByRole('dialog')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.keyDown(corner(), { key: 'Enter' });
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});

describe('the PIN', () => {
  it('is chosen twice where there is none, and says what it is good for', async () => {
    const { settings, show, taken } = device();
    show();
    await hold(3000);
    expect(screen.getByText(/no PIN yet/)).toBeVisible();
    await enter('12');
    expect(screen.getByText('A PIN has four to eight digits.')).toBeVisible();
    await enter('1234');
    await enter('4321');
    expect(screen.getByText(/did not match/)).toBeVisible();
    await enter('1234');
    await enter('1234');
    const menu = await screen.findByRole('dialog', { name: 'Staff' });
    expect(within(menu).getByText(/guards no secret/)).toBeVisible();
    expect(settings.pin()).toBe(await hashPin('1234'));
    expect(taken).toHaveBeenCalledOnce();
  });

  it('of the file opens the menu; one that was set on the device takes its place', async () => {
    const { settings, show } = device();
    settings.setPin(await hashPin('2222'));
    show(await hashPin('1111'));
    await hold(3000);
    await enter('1111');
    expect(await screen.findByText('That is not the PIN. 4 more tries.')).toBeVisible();
    await enter('2222');
    expect(await screen.findByRole('dialog', { name: 'Staff' })).toBeVisible();
  });

  it('locks for a minute after five wrong tries, also when the page is loaded anew', async () => {
    const { store, settings, show } = device();
    settings.setPin(await hashPin('2468'));
    const page = show();
    await hold(3000);
    for (let at = 0; at < 5; at++) {
      await waitFor(() => expect(screen.getByRole('button', { name: '1' })).toBeEnabled());
      await enter('1111');
    }
    expect(await screen.findByText('Five wrong tries: wait 60 seconds.')).toBeVisible();
    expect(screen.getByRole('button', { name: '1' })).toBeDisabled();
    page.unmount();
    now += 59_000;
    const again = device(store);
    const anew = again.show();
    await hold(3000);
    expect(screen.getByText('Five wrong tries: wait 1 second.')).toBeVisible();
    anew.unmount();
    now += 1000;
    again.show();
    await hold(3000);
    await enter('2468');
    expect(await screen.findByRole('dialog', { name: 'Staff' })).toBeVisible();
  });

  it('is never locked for longer than a minute, whatever the clock does', () => {
    const { settings } = device();
    for (let at = 0; at < 5; at++) settings.wrong();
    now -= 365 * 86_400_000;
    expect(settings.lockedFor()).toBe(60);
    now += 60_000;
    expect(settings.lockedFor()).toBe(0);
  });

  it.each([
    '{"tries":"x","until":{"toString":1}}',
    '{',
    '[]',
    'null',
    '{"tries":"x","until":"y"}',
    '{"tries":-9,"until":1e400}',
  ])('begins anew from a damaged lock: %s', (stored) => {
    const { store, settings } = device();
    store.write('fitpath/booth/lock', stored);
    expect(settings.lockedFor()).toBeLessThanOrEqual(60);
    now += 60_000;
    expect(settings.lockedFor()).toBe(0);
    expect(settings.wrong()).toBe(4);
  });

  it('cannot be checked over plain http, and the menu stays shut and says why', async () => {
    vi.stubGlobal('crypto', {});
    device().show();
    await hold(3000);
    expect(screen.getByRole('alert')).toHaveTextContent('Open the booth by https');
    expect(screen.queryByRole('button', { name: '1' })).toBeNull();
    vi.unstubAllGlobals();
  });

  it('is typed on a keyboard as well', async () => {
    const { settings, show } = device();
    settings.setPin(await hashPin('2468'));
    show();
    await hold(3000);
    await userEvent.keyboard('24689{Backspace}{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Staff' })).toBeVisible();
  });

  it('can be changed, and its hash is shown for other devices', async () => {
    const { menu, user, settings } = await opened();
    await user.type(menu.getByRole('textbox', { name: 'New PIN, four to eight digits' }), '8642');
    await user.click(menu.getByRole('button', { name: 'Change the PIN' }));
    expect(await menu.findByText(await hashPin('8642'))).toBeVisible();
    expect(settings.pin()).toBe(await hashPin('8642'));
  });
});

describe('the menu', () => {
  it('shows what was counted today, and nothing of fewer than five', async () => {
    const of = device();
    for (let at = 0; at < 6; at++) of.book.count({ quizzes: [finished] });
    for (let at = 0; at < 3; at++) of.book.count({ quizzes: [left] });
    const { menu } = await opened(of);
    const sum = (name: string) => menu.getByText(name).closest('dt')?.nextSibling;
    expect(sum('Started')).toHaveTextContent('9');
    expect(sum('Left before the end')).toHaveTextContent('hidden');
    expect(sum('Median time')).toHaveTextContent('3 min');
    expect(menu.getByRole('row', { name: '10:00–11:00 9' })).toBeVisible();
    expect(menu.getByRole('row', { name: 'Registered Nurses 5' })).toBeVisible();
  });

  it('shows all days, and clears them only when asked twice', async () => {
    const of = device();
    for (let at = 0; at < 6; at++) of.book.count({ quizzes: [finished] });
    now += 86_400_000;
    for (let at = 0; at < 7; at++) of.book.count({ quizzes: [finished] });
    const { menu, user, book } = await opened(of);
    await user.click(menu.getByRole('radio', { name: 'All days' }));
    expect(menu.getByText('Started').closest('dt')?.nextSibling).toHaveTextContent('13');
    expect(menu.getByRole('row', { name: '2026-11-22 6' })).toBeVisible();
    expect(menu.getByRole('row', { name: 'Two minutes 13' })).toBeVisible();
    await user.click(menu.getByRole('button', { name: 'Clear the counts' }));
    await user.click(menu.getByRole('button', { name: 'Cancel' }));
    expect(book.read().tallies.days.size).toBe(2);
    await user.click(menu.getByRole('button', { name: 'Clear the counts' }));
    await user.click(menu.getByRole('button', { name: 'Yes, clear them all' }));
    expect(menu.getByText('Started').closest('dt')?.nextSibling).toHaveTextContent('0');
    expect(book.read().tallies.days.size).toBe(0);
  });

  it('says when the device keeps nothing', async () => {
    const memory = memoryStore();
    const of = device({ ...memory, write: (key, value) => (memory.write(key, value), false) });
    of.book.count({ quizzes: [] });
    const { menu } = await opened(of);
    expect(menu.getByRole('alert')).toHaveTextContent('This device keeps nothing');
  });

  it('tells first whether the booth is ready, and what is to be mended', async () => {
    const { menu, user } = await opened(
      device(memoryStore(), [
        { kind: 'address' },
        { kind: 'logo', logo: 'logos/city.svg' },
        { kind: 'value', option: 'quiz', value: '</0>two-minute', near: 'two-minutes' },
        { kind: 'name', option: 'Idle', value: '30', near: 'idle' },
        { kind: 'name', option: 'colour', value: 'red' },
      ]),
    );
    const ready = within(menu.getByRole('region', { name: 'Ready?' }));
    expect(await ready.findByText('Not yet: 5 things to fix')).toBeVisible();
    expect(ready.getByText('Visitors can take a quiz, but not their result along.')).toBeVisible();
    expect(
      ready
        .getAllByRole('listitem')
        .slice(0, 5)
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Fix Address for phones None is set.* Set it/),
      'Fix Options “quiz” cannot be “</0>two-minute”. Did you mean “two-minutes”? ',
      'Fix Options There is no option “Idle”. Did you mean “idle”? ',
      'Fix Options There is no option “colour”. ',
      expect.stringMatching(/^Fix Logo The logo “logos\/city.svg” does not load. Set it/),
    ]);
    expect(ready.queryByRole('img')).toBeNull();
    await user.click(ready.getByRole('button', { name: 'Set it Address for phones' }));
    expect(menu.getByRole('textbox', { name: /^Address of the site/ })).toHaveFocus();
  });

  it('has a code to try with a phone, with its address in words', async () => {
    const { menu, user } = await opened(device(memoryStore(), [], 'https://fit.example/app'));
    const ready = within(menu.getByRole('region', { name: 'Ready?' }));
    // It cannot be prepared here, and so nothing is known of that.
    expect(await ready.findByText('Ready', { selector: 'b *' })).toBeVisible();
    expect(ready.getByRole('img', { name: 'Code to try with a phone' })).toBeVisible();
    expect(ready.getByText('https://fit.example/app/')).toBeVisible();
    await user.click(menu.getByRole('button', { name: 'Options' }));
    expect(document.activeElement).toContainElement(menu.getByRole('textbox', { name: /^New PIN/ }));
  });

  it('opens at once when the address asks for it, behind the PIN where there is one', async () => {
    const { settings, show } = device();
    const page = show(null, true);
    const menu = within(screen.getByRole('dialog', { name: 'Staff' }));
    await userEvent.click(await menu.findByRole('button', { name: 'Set it PIN' }));
    await userEvent.keyboard('2468');
    await userEvent.click(menu.getByRole('button', { name: 'Change the PIN' }));
    expect(await menu.findByText('Set on this device.')).toBeVisible();
    expect(settings.pin()).toBe(await hashPin('2468'));
    page.unmount();
    show(null, true);
    expect(screen.getByRole('dialog', { name: 'Staff: enter the PIN' })).toBeVisible();
    expect(screen.queryByRole('dialog', { name: 'Staff' })).toBeNull();
  });

  it('changes the options of this device, and undoes the changes', async () => {
    const { menu, user, settings } = await opened();
    const name = menu.getByRole('textbox', { name: 'Who invites people here' });
    expect(name).toHaveValue('Lakeside Library');
    await user.clear(name);
    await user.click(menu.getByRole('checkbox', { name: 'Health careers' }));
    await user.click(menu.getByRole('checkbox', { name: /^A printer stands here/ }));
    await user.type(menu.getByRole('textbox', { name: /^Logo/ }), 'logos/city.svg');
    const idle = menu.getByRole('textbox', { name: /^Seconds without a touch/ });
    await user.clear(idle);
    await user.type(idle, '5');
    await user.click(menu.getByRole('button', { name: 'Save for this device' }));
    expect(menu.getByText(/Something is not right/)).toBeVisible();
    expect(settings.options()).toBeNull();
    await user.type(idle, '0');
    await user.click(menu.getByRole('button', { name: 'Save for this device' }));
    expect(menu.getByText('Saved. They apply from now on.')).toBeVisible();
    expect(settings.options()).toEqual({
      ...{ quiz: ['two-minutes'], idle: 50, organizer: '', booth: '', public: '' },
      ...{ logo: 'logos/city.svg', print: true },
    });
    await user.click(menu.getByRole('button', { name: 'Undo all changes' }));
    expect(name).toHaveValue('Lakeside Library');
    expect(settings.options()).toBeNull();
  });

  it('closes when it is left alone for a minute', async () => {
    const { settings, show } = device();
    settings.setPin(await hashPin('2468'));
    show();
    await hold(3000);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    await enter('2468');
    await screen.findByRole('dialog', { name: 'Staff' });
    await act(() => vi.advanceTimersByTimeAsync(59_000));
    expect(screen.getByRole('dialog')).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('changes on the device', () => {
  const known = QUIZZES.map(({ id }) => id);

  it('take the place of what the booth was set up with, one by one', () => {
    const asSetUp = { ...usualOptions, organizer: 'City Hall', idle: 90, print: true };
    const { options, problems } = withChanges(
      asSetUp,
      { organizer: '', quiz: ['two-minutes'], pin: 'x' },
      known,
    );
    expect(options).toEqual({ ...asSetUp, organizer: null, quizzes: ['two-minutes'] });
    expect(problems).toEqual([]);
    // As it was stored when the option was spelled so.
    expect(withChanges(asSetUp, { organiser: 'Library' }, known).options.organizer).toBe('Library');
  });

  it('keep the quizzes that are still there, and tell which are not', () => {
    const { options, problems } = withChanges(usualOptions, { quiz: ['gone', 'health-careers'] }, known);
    expect(options.quizzes).toEqual(['health-careers']);
    expect(problems).toMatchObject([{ kind: 'value', option: 'quiz', value: 'gone' }]);
  });

  it.each([null, 7, 'x', [[]], { quiz: ['gone'], idle: 1e9, organizer: 5, public: 'http://x.example' }])(
    'that make no sense change nothing: %j',
    (changes) => {
      expect(withChanges(usualOptions, changes, known).options).toEqual(usualOptions);
    },
  );
});
