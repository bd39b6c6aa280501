import { readFileSync } from 'node:fs';
import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as files from '../../../src/components/save-file';
import { nextItem } from '../../../src/engine/path';
import { newSession } from '../../../src/engine/session';
import { Words } from '../../../src/i18n/Words';
import { StudyPart } from '../../../src/pages/results/study/StudyPart';
import { collectedIn, readDraft } from '../../../src/session/study';
import type { Store } from '../../../src/session/storage';
import { CapabilitiesContext, capabilities, type Mode } from '../../../src/site/capabilities';
import type { Site } from '../../../src/site/site';
// Comes when the part is opened; here beforehand, so that no test waits for it.
import '../../../src/pages/results/study/StudyForm';
import { newSite, open } from '../open';

const NAMES = readFileSync('public/data/search.json', 'utf8');
beforeEach(() => vi.stubGlobal('fetch', () => Promise.resolve(new Response(NAMES))));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Somebody who has answered everything with 4, or the first that there is. */
async function answered(
  id = 'medical-records',
  change: (site: Site) => Site = (site) => site,
): Promise<Site> {
  const site = change(newSite());
  const quiz = await site.content.quiz(id);
  if (!quiz) throw new Error('no quiz');
  const run = site.sessions.of(quiz);
  for (let item; (item = nextItem(quiz, run.getState().session));)
    run.getState().answer(item, item.type === 'agree' ? 4 : null);
  return site;
}

const TITLE = 'Taking part in a study?';
async function opened(site: Site) {
  const view = await open('/results', site);
  await view.user.click(await screen.findByRole('heading', { name: TITLE }));
  await screen.findByRole('group', { name: 'What do you do now?' });
  return view;
}
type User = Awaited<ReturnType<typeof open>>['user'];

async function fill(user: User) {
  await user.click(screen.getByRole('radio', { name: 'I work' }));
  await user.type(
    within(screen.getByRole('group', { name: 'Which work is it?' })).getByRole('searchbox'),
    'carpenter',
  );
  await user.click(await screen.findByRole('button', { name: 'Carpenter' }));
  await user.click(screen.getByRole('radio', { name: 'Yes, very much' }));
  await user.click(screen.getByRole('radio', { name: '3 to 5 years' }));
}

/** What would have been saved. */
function saved() {
  const save = vi.spyOn(files, 'saveFile').mockReturnValue(undefined);
  return () =>
    save.mock.calls.map(([name, text]) => ({ name, lines: (text as string).trim().split('\r\n') }));
}

describe('taking part in a study', () => {
  it('saves one row of answers and work, after showing all of it, and goes on where it was after a reload', async () => {
    const files = saved();
    const site = await answered();
    const { user, unmount } = await opened(site);
    await fill(user);
    const change = screen.getByRole('button', { name: 'Choose another' });
    await user.click(screen.getByText('See everything that is in the row'));
    expect(screen.getByRole('row', { name: 'soc 47-2031.00' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'desk 4' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save my row as a file' }));
    expect(screen.getByText(/^Saved on this device/)).toBeVisible();
    const [file] = files();
    expect(file?.name).toMatch(/^fitpath-medical-records-[\da-f]{8}\.csv$/);
    expect(file?.lines).toHaveLength(2);
    const [head, cells] = (file?.lines ?? []).map((line) => line.replace('\uFEFF', '').split(','));
    const cell = (column: string) => cells?.[head?.indexOf(column) ?? -1];
    expect(['soc', 'likes_it', 'years_at_least', 'quiz_id', 'desk'].map(cell)).toEqual([
      '47-2031.00',
      '5',
      '3',
      'medical-records',
      '4',
    ]);
    expect(cell('month_saved')).toMatch(/^\d{4}-\d\d$/);
    expect(change).toBeVisible();

    unmount();
    const again = await opened(site);
    expect(await screen.findByText('Carpenter')).toBeVisible();
    expect(screen.getByRole('radio', { name: '3 to 5 years' })).toBeChecked();
    await again.user.click(screen.getByRole('button', { name: 'Save my row as a file' }));
    expect(files()[1]?.name).toBe(file?.name);
  });

  it('says kindly that who does not work has no row', async () => {
    const { user } = await opened(await answered());
    await user.click(screen.getByRole('radio', { name: /not working/ }));
    expect(screen.getByText(/^Thank you for wanting to help!/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Save my row/ })).not.toBeInTheDocument();
  });

  it('says what is still open instead of saving half a row, and moves focus with what is picked', async () => {
    const files = saved();
    const { user } = await opened(await answered());
    await user.click(screen.getByRole('radio', { name: 'I work' }));
    await user.click(screen.getByRole('button', { name: 'Save my row as a file' }));
    expect(screen.getByText(/^One of the three is still open/)).toBeVisible();
    expect(files()).toEqual([]);
    await user.type(
      within(screen.getByRole('group', { name: 'Which work is it?' })).getByRole('searchbox'),
      'carpenter',
    );
    await user.click(await screen.findByRole('button', { name: 'Carpenter' }));
    const other = screen.getByRole('button', { name: 'Choose another' });
    await waitFor(() => expect(other).toHaveFocus());
    await user.click(other);
    await waitFor(() =>
      expect(
        within(screen.getByRole('group', { name: 'Which work is it?' })).getByRole('searchbox'),
      ).toHaveFocus(),
    );
  });

  it('forgets what was said by its own button, and with the answers', async () => {
    const site = await answered();
    const { user } = await opened(site);
    await fill(user);
    expect(readDraft(site.store, 'medical-records')).toMatchObject({ soc: '47-2031.00' });
    await user.click(screen.getByRole('button', { name: 'Forget what I said here' }));
    expect(readDraft(site.store, 'medical-records')).toBeUndefined();
    expect(screen.getByText(/^Forgotten\./)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'I work' }));
    expect(readDraft(site.store, 'medical-records')).toMatchObject({ works: true });
    await user.click(screen.getByRole('button', { name: /^Forget these answers/ }));
    expect(readDraft(site.store, 'medical-records')).toBeUndefined();
  });

  it('hands in on a device that collects, takes the place of the former row, and can be taken back', async () => {
    const site = await answered();
    const collected = collectedIn(site.store);
    collected.begin();
    const { user } = await opened(site);
    await fill(user);
    const handIn = screen.getByRole('button', { name: 'Hand in my row' });
    await user.click(handIn);
    expect(screen.getByText(/^Handed in\./)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'It’s okay' }));
    await user.click(handIn);
    const rows = () => collected.tables()?.flatMap((table) => table.rows);
    expect(rows()?.map((cells) => cells[4])).toEqual(['3']);
    await user.click(screen.getByRole('button', { name: 'Forget what I said here' }));
    expect(rows()).toEqual([]);
  });

  it('says how long it lasts where storage is blocked', async () => {
    const blocked = (store: Store): Store => ({
      ...store,
      write: (...entry) => (store.write(...entry), false),
    });
    const site = await answered('medical-records', (site) => ({ ...site, store: blocked(site.store) }));
    const { user } = await opened(site);
    await user.click(screen.getByRole('radio', { name: 'I work' }));
    expect(screen.getByText(/^This browser keeps nothing, so what you said here/)).toBeVisible();
  });

  it('takes a stored career that there is not for none', async () => {
    const site = await answered();
    site.store.write(
      'fitpath/session/medical-records/study',
      JSON.stringify({
        row: '0b5c1f6e-9a1d-4c3b-8f2e-1234567890ab',
        works: true,
        soc: '99-9999.99',
        liking: 5,
        years: 1,
      }),
    );
    await opened(site);
    expect(screen.getByRole('group', { name: 'Which work is it?' })).toContainElement(
      screen.getAllByRole('searchbox')[0] ?? null,
    );
    expect(screen.queryByText('See everything that is in the row')).not.toBeInTheDocument();
  });

  it.each([['a career’s own quiz', 'fit/29-2072.00']])('is not offered for %s', async (_, id) => {
    await open('/results', await answered(id));
    expect(await screen.findByRole('heading', { name: 'Your answers' })).toBeVisible();
    expect(screen.queryByText(TITLE)).not.toBeInTheDocument();
  });
});

it.each(['kiosk', 'embed'] as const)('nobody takes part in a study in a %s', async (mode) => {
  const quiz = await newSite().content.quiz('two-minutes');
  if (!quiz) throw new Error('no quiz');
  const draw = (mode: Mode) => (
    <CapabilitiesContext value={capabilities[mode]}>
      <Words>
        <StudyPart quiz={quiz} session={newSession(quiz)} />
      </Words>
    </CapabilitiesContext>
  );
  const { rerender } = render(draw('web'));
  expect(screen.getByText(TITLE)).toBeVisible();
  rerender(draw(mode));
  expect(screen.queryByText(TITLE)).not.toBeInTheDocument();
});
