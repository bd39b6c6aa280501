import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as files from '../../../src/components/save-file';
import { collectedIn } from '../../../src/session/study';
import { newSite, open } from '../open';

afterEach(() => vi.restoreAllMocks());

describe('the page for who runs a study', () => {
  it('is led to from the real people’s part of Methodology and from About', async () => {
    const { unmount } = await open('/methodology');
    const people = screen
      .getByRole('heading', { name: 'How well it does on real people' })
      .closest('section');
    expect(people?.querySelector('a[href="/study"]')).toBeVisible();
    unmount();
    await open('/about');
    expect(screen.getByRole('link', { name: /Run a study/ })).toHaveAttribute('href', '/study');
  });

  it('says how sure each size of a study can be', async () => {
    await open('/study');
    expect(screen.getByRole('row', { name: '200 10 20 ± 4 points' })).toBeVisible();
  });

  it('collects on a device from when it is told, saves a file a quiz, and deletes after asking', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue(undefined);
    const site = newSite();
    const { user, unmount } = await open('/study', site);
    await user.click(screen.getByRole('button', { name: 'Collect rows on this device' }));
    expect(screen.getByText('This device collects: no row so far.')).toBeVisible();
    for (const [quiz, ids] of [
      ['two-minutes', ['1', '2']],
      ['fit/29-2072.00', ['3']],
    ] as const)
      for (const id of ids)
        collectedIn(site.store).add({ head: ['row_id', 'quiz_id', quiz], cells: [id, quiz, '=5'] });
    unmount();

    const again = await open('/study', site);
    expect(screen.getByText('This device collects: 3 rows so far.')).toBeVisible();
    await again.user.click(screen.getByRole('button', { name: 'Save all rows' }));
    expect(save.mock.calls.map(([name, text]) => [name, text])).toEqual([
      [
        'fitpath-two-minutes-rows.csv',
        "\uFEFFrow_id,quiz_id,two-minutes\r\n1,two-minutes,'=5\r\n2,two-minutes,'=5\r\n",
      ],
      ['fitpath-fit-29-2072.00-rows.csv', "\uFEFFrow_id,quiz_id,fit/29-2072.00\r\n3,fit/29-2072.00,'=5\r\n"],
    ]);
    await again.user.click(screen.getByRole('button', { name: 'Delete the rows and stop' }));
    await again.user.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(collectedIn(site.store).tables()).toHaveLength(2);
    await again.user.click(screen.getByRole('button', { name: 'Delete the rows and stop' }));
    await again.user.click(screen.getByRole('button', { name: 'Yes, delete' }));
    expect(collectedIn(site.store).tables()).toBeUndefined();
    expect(screen.getByText(/^Deleted\./)).toBeVisible();
  });
});
