import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeExact } from '../../../src/modes/kiosk/counts/exact';
import { open } from '../open';

const FRIDAY = '2026-11-27';
const SATURDAY = '2026-11-28';
type Days = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The exact file of a booth. */
function file(name: string, booth: string, days: Days): File {
  const counts = new Map(Object.entries(days).map(([day, own]) => [day, new Map(Object.entries(own))]));
  return new File([encodeExact(booth, { days: counts, earlier: new Map() })], name, {
    type: 'application/json',
  });
}
const day = (finished: number, left: number, more: Readonly<Record<string, number>> = {}) => ({
  ...{ 'hour/10/finished': finished, 'hour/10/left': left, 'minutes/12': finished },
  ...{ 'quiz/two-minutes/finished': finished, 'quiz/two-minutes/left': left, ...more },
});

async function bring(...files: readonly File[]) {
  const page = await open('/groups');
  await page.user.upload(screen.getByLabelText('Files'), [...files]);
  return page;
}
const table = async (name: string | RegExp) =>
  within(await screen.findByRole('table', { name }, { timeout: 20_000 }));
const region = async (name: string) =>
  within(await screen.findByRole('region', { name }, { timeout: 20_000 }));

describe('the report of a fair', () => {
  it('adds booths of three visits each, and shows none of them alone', async () => {
    const booths = Array.from({ length: 12 }, (_none, at) =>
      file(`b${at}.json`, `B${at + 11}`, {
        [FRIDAY]: day(3, 0, { 'topic/animals': 3, 'unmet/47': 3, 'career/47-2111.00': 3, 'offer/b12': 3 }),
      }),
    );
    await bring(...booths);
    const hours = await table(/^Friday, November 27/);
    expect(hours.getByRole('row', { name: 'All 36 36' })).toBeVisible();
    expect(hours.getByRole('row', { name: /^B11/ })).toHaveTextContent(/^B11–hidden–hidden$/);
    const topics = await region('What they came for');
    expect(await topics.findByRole('row', { name: 'Animals 36' })).toBeVisible();
    expect((await region('Stands and programs')).getByRole('row', { name: /^b12 36/ })).toBeVisible();
    const invite = await region('Whom to invite next time');
    expect(invite.getByRole('row', { name: /^Construction and extraction 36 Electrician$/ })).toBeVisible();
    expect((await region('How far they came')).getByText('Your careers in two minutes')).toBeVisible();
  });

  it('has two days beside each other, and calls offers as the file of the fair does', async () => {
    const offers = {
      version: 1,
      name: 'Fair',
      offers: [{ id: 'b12', title: '<b>City</b> Hospital', place: 'Stand 12' }],
    };
    await bring(
      file('one.json', 'B01', {
        [FRIDAY]: day(20, 8, { 'topic/animals': 20, 'topic/food': 9 }),
        [SATURDAY]: day(40, 9, { 'topic/animals': 31, 'topic/food': 8, 'offer/b12': 30 }),
      }),
      new File([JSON.stringify(offers)], 'fair.json', { type: 'application/json' }),
    );
    const topics = await region('What they came for');
    expect(await topics.findByRole('row', { name: 'Animals 20 31 +11' })).toBeVisible();
    expect(topics.getByRole('row', { name: 'Food 9 8 about the same' })).toBeVisible();
    expect(
      (await region('Stands and programs')).getByRole('row', { name: /^<b>City<\/b> Hospital/ }),
    ).toBeVisible();
  });

  it('names files that it did not take, with what to do', async () => {
    await bring(
      file('evening.json', 'B01', { [FRIDAY]: day(20, 8) }),
      file('noon.json', 'B01', { [FRIDAY]: day(9, 1) }),
      file('twin.json', 'B02', { [FRIDAY]: day(7, 0) }),
      file('twin-2.json', 'B02', { [FRIDAY]: day(0, 7) }),
      new File(['{"fitpath":"counts","version":9}'], 'later.json'),
      new File(['{"fitpath":"cou'], 'fitpath-B09-2026-11-27-exact-for-adding.json'),
    );
    const told = within(await screen.findByRole('list', { name: 'About your files' }, { timeout: 20_000 }));
    expect(told.getByText(/earlier time than evening.json/)).toBeVisible();
    expect(told.getByText(/Two devices with one name/)).toBeVisible();
    expect(told.getByText(/newer version/)).toBeVisible();
    expect(told.getByText(/is damaged/)).toBeVisible();
    expect((await table(/^Friday/)).getByRole('row', { name: /^All 35 35$/ })).toBeVisible();
  });

  it('is none of fewer than five visits, and says so', async () => {
    await bring(file('few.json', 'B01', { [FRIDAY]: day(2, 2) }));
    expect(await screen.findByText('Fewer than five visits so far', {}, { timeout: 20_000 })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
