import { readFile } from 'node:fs/promises';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Response as Answer } from '../../../src/engine/quiz';
import type { UserEvent } from '@testing-library/user-event';
import { newSite, open } from '../open';
import { ContentError } from '../../../src/content/content-error';

const names = await readFile('public/data/search.json', 'utf8');

beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => {
    expect(url).toBe('/data/search.json');
    return Promise.resolve(new Response(names));
  });
});

const choice = (name: string) => screen.getByRole('combobox', { name });
/** The rows' titles in the order of the page. */
// By selector, for asking 923 rows for their names takes a minute here.
const titles = () =>
  [...document.querySelectorAll('main li input')].map(
    (box) => box.closest('li')?.querySelector('a')?.textContent,
  );
const row = (title: string) => {
  const found = screen.getByText(title, { selector: 'a' }).closest('li');
  if (!found) throw new Error(`no row of ${title}`);
  return within(found);
};

/** Opens the fields of work. */
const openField = (user: UserEvent, name: string) =>
  user.click(screen.getByText(name, { selector: 'summary *' }));

/** A site on whose device a quiz has been answered. */
async function answered() {
  const site = newSite();
  const quiz = await site.content.quiz('medical-records');
  if (!quiz) throw new Error('no quiz');
  const answers: Record<string, Answer> = { organized: 'always', precise: 5, desk: 5, care: 1, health: 5 };
  for (const item of quiz.items)
    site.sessions
      .of(quiz)
      .getState()
      .answer(item, answers[item.id] ?? null);
  return site;
}

describe('the index of careers', () => {
  it('marks those that tell of a day, by a guide or a short one', async () => {
    const { unmount } = await open('/careers?group=29');
    expect(row('Medical records specialist').getByText('A day in the job')).toBeVisible();
    unmount();
    await open('/careers?group=47');
    expect(row('Carpenter').getByText('A day in the job')).toBeVisible();
    expect(row('Tile setter').queryByText('A day in the job')).not.toBeInTheDocument();
  });

  it('holds every career once, under its field, which opens to them and says which are most common', async () => {
    // What is no filter narrows nothing.
    const { user } = await open('/careers?q=&list=&schooling=nonsense&sort=&pay=1');
    expect(titles()).toHaveLength(923);
    expect(new Set(titles()).size).toBe(923);
    expect(screen.getByText('923 careers of 923').closest('[role]')).toHaveAttribute('role', 'status');
    const law = screen.getByText('Law', { selector: 'h2 *' }).closest('details');
    expect(law).toHaveTextContent(/^Law7Such as Lawyer, Paralegal, /);
    expect(screen.getByText('Lawyer', { selector: 'a' }).closest('details')).toBe(law);
    expect(screen.getByText('Lawyer', { selector: 'a' })).not.toBeVisible();
    await openField(user, 'Law');
    expect(screen.getByText('Lawyer', { selector: 'a' })).toBeVisible();
    expect(screen.getByText('Lawyer', { selector: 'a' })).toHaveAttribute('href', '/careers/23-1011.00');
    expect(screen.getByText('Carpenter', { selector: 'a' })).not.toBeVisible();
    // Figures stand with their years and sources once, and with the group where they are a group's.
    await openField(user, 'Healthcare: practitioners and technicians');
    await openField(user, 'Management');
    expect(row('Medical records specialist').getByText('$51,140 a year')).toBeVisible();
    expect(row('Medical records specialist').getByText('jobs +7.1%')).toBeVisible();
    expect(row('Medical records specialist').getByText('Certificate after high school')).toBeVisible();
    expect(row('Investment fund manager').getByText('Figures: all Financial Managers')).toBeVisible();
    expect(screen.getByText(/Median pay: May 2025, U.S. Bureau of Labor Statistics/)).toBeVisible();
  });

  it('keeps the fields open that were, for who comes back from a career', async () => {
    const site = newSite();
    const { user, unmount } = await open('/careers?pay=100000', site);
    await openField(user, 'Law');
    unmount();
    await open('/careers?pay=100000', site);
    expect(screen.getByText('Lawyer', { selector: 'a' })).toBeVisible();
    expect(screen.getByText('General manager', { selector: 'a' })).not.toBeVisible();
  });

  it('leads past box and lists to the careers', async () => {
    const { user } = await open('/careers?group=23');
    await user.click(screen.getByRole('link', { name: 'To the careers' }));
    await user.tab();
    expect(screen.getByText('Filter and sort (1)').closest('summary')).toHaveFocus();
  });

  it('says how many filters are set, and takes them off and nothing else', async () => {
    const { user } = await open('/careers?list=fast-growing&pay=60000&group=29&sort=pay');
    await user.click(screen.getByText('Filter and sort (3)'));
    await user.click(screen.getByRole('button', { name: 'Clear these filters' }));
    expect(screen.getByText('Filter and sort')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Fast growing' })).toBeVisible();
    expect(titles()).not.toHaveLength(923);
    await user.click(screen.getByRole('link', { name: /^Fast growing/, current: true }));
    expect(titles()).toHaveLength(923);
  });

  it('says where nobody is listed as what was typed, and where to look when nothing is near', async () => {
    const { user } = await open('/careers?group=27');
    await user.type(screen.getByRole('searchbox'), 'youtuber');
    expect(await screen.findByText('Nobody is listed as “youtuber”. Near it:')).toBeVisible();
    expect(titles()[0]).toBe('Film and video editor');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'zzzzzz');
    expect(await screen.findByText(/no name comes near/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Take a quiz' })).toBeVisible();
    expect(titles()).toEqual([]);
  });

  it('narrows by schooling, pay, preparation, field and health, and says how many are left', async () => {
    const { user } = await open('/careers?zone=4');
    expect(titles()).toEqual(expect.arrayContaining(['Registered nurse', 'Daycare worker']));
    await user.selectOptions(choice('Schooling, at most'), 'Certificate after high school');
    await user.selectOptions(choice('Pay, at least'), '$40,000');
    expect(screen.getByText('Medical records specialist', { selector: 'a' })).toBeInTheDocument();
    expect(screen.queryByText('Registered nurse', { selector: 'a' })).toBeNull();
    expect(screen.queryByText('Daycare worker', { selector: 'a' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Health work only' }));
    await user.selectOptions(choice('Field of work'), 'Healthcare: support');
    await user.selectOptions(choice('Preparation, at most'), '3 of 5: medium');
    const left = titles().length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(15);
    expect(screen.getByText(new RegExp(`^${left} careers of 923$`))).toBeVisible();
  });

  it('takes the pay of a state, and says when it does not arrive', async () => {
    const { user, unmount } = await open('/careers?group=29');
    await user.selectOptions(choice('Where'), 'Ohio');
    await waitFor(() => row('Registered nurse').getByText(/^\$[\d,]+ a year in Ohio$/));
    expect(titles().length).toBeLessThan(89);
    unmount();
    const statePay = () => Promise.reject(new ContentError('network', 'offline'));
    await open('/careers?group=29&state=OH', newSite({ statePay }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The state’s figures did not load');
    expect(titles()).toHaveLength(89);
  });

  it('narrows to careers that tell of a day, by filter or link, and back', async () => {
    const { user } = await open('/careers?group=31');
    const all = titles().length;
    const marked = screen.getAllByText('A day in the job', { selector: 'li b' }).length;
    await user.click(screen.getByRole('checkbox', { name: 'With a day in the job only' }));
    expect(titles()).toHaveLength(marked);
    expect(titles()).toEqual(expect.arrayContaining(['Medical transcriber', 'Vet assistant']));
    expect(screen.queryByText('A day in the job', { selector: 'li b' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'A day in the job' })).toBeVisible();
    const way = { name: /^A day in the job/ };
    await user.click(screen.getByRole('link', { ...way, current: true }));
    expect(titles()).toHaveLength(all);
    await user.click(screen.getByRole('link', way));
    expect(titles()).toHaveLength(marked);
  });

  it('says when nothing is left, and takes all filters off', async () => {
    const { user } = await open('/careers?schooling=0&pay=100000&group=31');
    expect(screen.getByText(/No career matches all of this/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(titles()).toHaveLength(923);
    expect(choice('Pay, at least')).toHaveDisplayValue('Any');
  });

  it('shows a list with its rule, in its own order', async () => {
    const { user } = await open('/careers?group=53');
    await user.click(screen.getByRole('link', { name: 'Great pay with little schooling' }));
    expect(
      screen.getByText(
        /The rule: median pay a year \$70,000 or more; usual education Certificate after high school or less; highest median pay a year first/,
      ),
    ).toBeVisible();
    expect(titles()[0]).toBe('Helicopter and charter pilot');
    expect(titles().length).toBeLessThan(100);
  });

  it('sorts by pay and does not rank careers that have only a group’s figure', async () => {
    const { user } = await open('/careers?group=11');
    await user.selectOptions(choice('Order'), 'Highest pay first');
    const apart = screen.getByRole('region', { name: /Only figures for a wider group/ });
    expect(within(apart).getByRole('link', { name: 'Investment fund manager' })).toBeVisible();
    const ranked = within(screen.getByRole('region', { name: 'Careers' }));
    expect(ranked.queryByRole('link', { name: 'Investment fund manager' })).toBeNull();
    const pay = ranked
      .getAllByText(/^\$[\d,]+ a year$/)
      .map((text) => Number(text.textContent.replace(/\D/g, '')));
    expect(pay).toEqual([...pay].sort((a, b) => b - a));
    expect(screen.getByRole('region', { name: 'No such figure is published' })).toHaveTextContent('Lawmaker');
  });

  it('finds a career by a misspelt other name', async () => {
    const { user } = await open('/careers?group=29');
    await user.type(screen.getByRole('searchbox'), 'medcal codr');
    await waitFor(() => expect(titles()[0]).toBe('Medical records specialist'));
    expect(row('Medical records specialist').getByText('also called Medical Coder')).toBeVisible();
    expect(choice('Order')).toHaveDisplayValue('Closest name first');
  });

  it('says when the names did not arrive, and fetches them again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { user } = await open('/careers?group=29&q=nusre');
    expect(await screen.findByRole('alert')).toHaveTextContent(/did not load/);
    expect(titles()).toHaveLength(89);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(names)));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titles().length).toBeLessThan(89));
    expect(titles()).toContain('Registered nurse');
  });
});

describe('the index and a person’s own answers', () => {
  it('shows no fit and no order by it before there are answers', async () => {
    await open('/careers?sort=fit&group=23');
    expect(await screen.findByText(/There are no answers on this device/)).toBeVisible();
    expect(screen.queryByText(/^fit \d/)).toBeNull();
  });

  it('shows how each career fits, and sorts by it', async () => {
    const { user } = await open('/careers?group=29', await answered());
    expect(await screen.findAllByText(/^fit \d+%$/)).not.toHaveLength(0);
    expect(row('Medical records specialist').getByText('best group')).toBeVisible();
    await user.selectOptions(choice('Order'), 'Best fit first');
    const fits = [...document.querySelectorAll('main li')].flatMap(
      (item) => /fit (\d+)%/.exec(item.textContent)?.[1] ?? [],
    );
    expect(fits.map(Number)).toEqual(fits.map(Number).sort((a, b) => b - a));
    expect(titles().slice(0, 10)).toContain('Medical records specialist');
  });
});

describe('choosing careers to compare', () => {
  it('takes up to four, refuses a fifth in words, and leads to the comparison', async () => {
    const { user } = await open('/careers?group=23&q=');
    const boxes = screen.getAllByRole('checkbox', { name: /^Compare / });
    for (const box of boxes.slice(0, 5)) await user.click(box);
    const bar = within(screen.getByRole('region', { name: 'Chosen to compare' }));
    expect(bar.getByRole('status')).toHaveTextContent('4 at most. Remove one first.');
    expect(boxes[4]).not.toBeChecked();
    expect(bar.getByRole('link', { name: 'Compare' }).getAttribute('href')).toMatch(
      /^\/compare\?soc=23-\d{4}\.\d\d(&soc=23-\d{4}\.\d\d){3}$/,
    );
    const [first] = bar.getAllByRole('button', { name: /^Remove / });
    if (first) await user.click(first);
    expect(boxes[0]).not.toBeChecked();
    expect(bar.getByRole('status')).toHaveTextContent('3 of 4 chosen');
  });
});
