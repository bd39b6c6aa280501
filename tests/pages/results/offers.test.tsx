import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App';
import { readyPage } from '../../../src/app/routes';
// Come when they are wanted; here beforehand, so that no test waits for them.
import '../../../src/components/offers/OfferSheet';
import '../../../src/content/browser/offers';
import '../../../src/pages/results/offers/partner';
import type { Offers } from '../../../src/engine/offers';
import { encodeResult } from '../../../src/engine/code/result-code';
import { assess } from '../../../src/result/assess';
import { capabilities, CapabilitiesContext } from '../../../src/site/capabilities';
import { OffersContext } from '../../../src/site/offers';
import { content, newSite, open } from '../open';

const ids = content.traitNames.ids;
const MEANS = { organized: 95, precise: 90, desk: 90, care: 10, health: 70, tech: 75 };
const evidence = ids.flatMap((trait) =>
  trait in MEANS ? [{ trait, mean: MEANS[trait as keyof typeof MEANS], evidence: 3, keys: 0 }] : [],
);
const CODE = encodeResult({ quiz: 'career-explorer', evidence }, ids);
const hospital = {
  ...{ id: 'hospital', title: 'City Hospital', by: 'City Hospital', kind: 'stand', place: 'Stand 14' },
  ...{ link: 'https://www.hospital.example/jobs', careers: ['29-2072.00'] },
} as const;
const college = {
  ...{ id: 'him', title: 'Health Information', by: 'Springfield College', kind: 'program' },
  ...{ length: '2 years', credential: 'AAS', majors: ['51.07'] },
} as const;
const dancing = { id: 'dance', title: 'Dance', by: 'Studio', kind: 'job', careers: ['27-2031.00'] } as const;
const fair = (...offers: object[]) => JSON.stringify({ version: 1, name: 'City Fair', offers });

const MAJORS = { '51.0707': ['29-2072.00'], '51.0713': ['29-2072.00', '29-9021.00'] };
/** jsdom draws dialogs, and opens none. */
beforeAll(() => {
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function show() {
    this.open = true;
  };
  prototype.close = function close() {
    this.open = false;
  };
});

/** What the host answers for the fair's file. */
function served(text: string | null, type = 'application/json') {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    if (url.endsWith('/majors.json')) return Promise.resolve(new Response(JSON.stringify(MAJORS)));
    const headers = { 'Content-Type': type };
    return Promise.resolve(new Response(text ?? 'no', { status: text === null ? 404 : 200, headers }));
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const part = () => screen.findByRole('region', { name: 'At City Fair' });
const careersPart = () => screen.getByRole('region', { name: 'Careers that fit' });
const names = () =>
  within(careersPart())
    .getAllByRole('heading', { level: 4, hidden: true })
    .map(({ textContent }) => textContent);

describe('the offers of a fair beside a result', () => {
  it('stand below the careers, best first, each with the career that leads there; the careers stay as they are', async () => {
    const asked = served(fair(dancing, hospital, college));
    await open(`/results?fair=city#${CODE}&to=me`);
    const offers = within(await part());
    expect(asked.filter((url) => url.includes('/fair/'))).toEqual(['/fair/city.json']);
    const titles = offers.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(titles).toHaveLength(2);
    expect(offers.getAllByText('Medical records specialist').length).toBeGreaterThan(0);
    const item = within(offers.getByRole('button', { name: 'City Hospital' }).closest('li')!);
    expect(item.getByText('14')).toBeVisible();
    expect(item.getByText(/number \d+ among your careers/)).toBeVisible();
    expect(item.getByRole('link', { name: 'More at hospital.example' })).toHaveAttribute(
      'href',
      'https://www.hospital.example/jobs',
    );
    expect(offers.getByText('AAS')).toBeVisible();
    expect(offers.getByText(/never change the order/)).toBeVisible();
    const { quiz, ...said } = { quiz: await content.quiz('career-explorer'), evidence, picks: undefined };
    expect(quiz).toBeDefined();
    const { shown } = assess({ quiz: quiz!, ...said, session: null }, await content.careers());
    expect(shown.slice(0, 20).map(({ name }) => name)).toEqual(expect.arrayContaining(names().slice(0, 5)));
    expect(within(careersPart()).getAllByText(/^At City Fair:/).length).toBeGreaterThan(1);
  });

  it('narrow the list on demand, and keep the places among all careers', async () => {
    served(fair(hospital, dancing));
    const { user } = await open(`/results?fair=city#${CODE}&to=me`);
    await part();
    const only = screen.getByRole('switch', { name: 'Only careers with an offer here' });
    await user.click(only);
    expect(screen.getByText(/^2 of 923 careers, in the same order/)).toBeVisible();
    const listed = within(careersPart()).getAllByRole('link', { name: /^\d+\. / });
    expect(listed.map((link) => link.textContent.replace(/^\d+\. /, ''))).toEqual([
      'Medical records specialist',
      'Dancer',
    ]);
    const [first = 0, last = 0] = listed.map((link) => Number.parseInt(link.textContent, 10));
    expect(first).toBeLessThan(10);
    expect(last).toBeGreaterThan(100);
    expect(only).toHaveAccessibleDescription(/places among all of them/);
  });

  it('say so where none is for the first careers, and offer the first that comes later', async () => {
    served(fair(dancing));
    await open(`/results?fair=city#${CODE}&to=me`);
    const offers = await part();
    expect(offers).toHaveTextContent(
      /City Fair has nothing for your first 30 careers\. The first that it has something for is number \d\d+: Dancer\. Your own first is /,
    );
    expect(within(offers).getByRole('button', { name: 'Dance' })).toBeVisible();
  });

  it('are left out with a word where the file is hostile, and the result is whole', async () => {
    served(fair({ ...hospital, title: '<img src=x onerror=alert(1)>', link: 'javascript:alert(1)' }));
    await open(`/results?fair=city#${CODE}&to=me`);
    expect(await screen.findByText('The fair’s list cannot be read')).toBeVisible();
    expect(names().length).toBeGreaterThan(5);
    expect(document.querySelector('img[src=x]')).toBeNull();
  });

  it('go along to other results and to the quiz, which know the fair', async () => {
    served(fair(hospital));
    const { unmount } = await open(`/results?fair=city#${CODE}&from=Maya&to=friend`);
    expect(await screen.findByRole('link', { name: 'Grow yours beside it' })).toHaveAttribute(
      'href',
      '/quiz/career-explorer?fair=city',
    );
    expect(screen.getByRole('link', { name: /^Open the whole result/ })).toHaveAttribute(
      'href',
      `/results?fair=city#${CODE}&from=Maya&to=whole`,
    );
    unmount();
    await open(`/results?fair=city#${CODE}`);
    expect(
      await screen.findByText('These are City Fair’s own words. They never change the order of the careers.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /^Take this quiz yourself/ })).toHaveAttribute(
      'href',
      '/quiz/career-explorer?fair=city',
    );
  });

  it('are asked for once more after the network failed', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { user } = await open(`/results?fair=city#${CODE}&to=me`);
    expect(await screen.findByText('The fair’s list did not load')).toBeVisible();
    served(fair(hospital));
    await user.click(screen.getByRole('button', { name: /again/ }));
    expect(await part()).toBeVisible();
  });

  it('open at a booth with the place, the reason and three questions, and lead nowhere', async () => {
    const offers: Offers = { name: 'City Fair', offers: [{ ...hospital, kind: 'stand' }] };
    const asked: string[] = [];
    const site = newSite();
    const first = await readyPage('/results', site.content);
    render(
      <CapabilitiesContext value={capabilities.kiosk}>
        <OffersContext value={{ offers, onAsked: (id) => asked.push(id) }}>
          <MemoryRouter initialEntries={[`/results#${CODE}`]}>
            <App site={site} first={first} />
          </MemoryRouter>
        </OffersContext>
      </CapabilitiesContext>,
    );
    const list = within(await part());
    expect(list.queryByRole('link', { name: /hospital.example/ })).not.toBeInTheDocument();
    const user = userEvent.setup();
    await user.click(list.getByRole('button', { name: 'City Hospital' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'City Hospital' }));
    expect(asked).toEqual(['hospital']);
    expect(sheet.getByText('14')).toBeVisible();
    expect(sheet.getByText(/City Fair lists it for/)).toBeVisible();
    expect(sheet.getAllByRole('listitem')).toHaveLength(3);
    expect(sheet.queryByRole('link')).not.toBeInTheDocument();
    expect(sheet.getByRole('img', { name: /City Hospital/ })).toBeVisible();
    await user.click(sheet.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
