import type { Browser } from '@playwright/test';
import { CODE } from '../../e2e/person';
import { printTable } from '../table';
import { openPhone } from './phone';
import { range } from './range';
import type { Notes } from './watch';

/** What is read, by where it stands; the first two are what this machine and network take for nearly nothing. */
const PAGES = [
  ['an empty page', 'plain', '/empty.html'],
  ['a page of one button', 'plain', '/button.html'],
  ['home', 'site', '/'],
  ['home in Spanish', 'site', '/es/'],
  ['a career with a guide', 'site', '/careers/29-2072.00'],
  ['… with a short guide', 'site', '/careers/47-2111.00'],
  ['… without', 'site', '/careers/15-1252.00'],
  ['… with a guide, in Spanish', 'site', '/es/careers/29-2072.00'],
  ['the index', 'site', '/careers'],
  ['a result by its link', 'site', `/results#${CODE}`],
  ['a booth', 'site', '/kiosk?quiz=two-minutes'],
] as const;
/** Until what comes late has come. */
const SETTLED = 4000;
/** What Lighthouse takes off a task before it counts as blocking, in milliseconds. */
const FREE = 50;

const blocking = ({ tasks, fcp }: Notes) =>
  tasks.reduce((sum, [start, duration]) => sum + (start + duration > fcp ? duration - FREE : 0), 0);

/** Pages that are read: how soon they are there, whether they move, how long they keep the browser busy, what they weigh. */
export async function readPages(
  browser: Browser,
  urls: Readonly<Record<'site' | 'plain', string>>,
  runs: number,
): Promise<void> {
  const seen = new Map<string, (Notes & { readonly kB: number })[]>(PAGES.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, where, path] of PAGES) {
      const phone = await openPhone(browser);
      await phone.page.goto(urls[where] + path, { waitUntil: 'load' });
      await phone.page.waitForTimeout(SETTLED);
      const notes = await phone.page.evaluate(() => window.benchNotes);
      seen.get(name)?.push({ ...notes, kB: phone.bytes().total / 1000 });
      await phone.close();
    }
  }
  const words = (values: readonly number[]) => {
    const { least, median, most } = range(values);
    return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
  };
  printTable(
    'Pages that are read',
    ['', 'FCP ms', 'LCP ms', 'CLS, worst', 'blocking ms', 'longest task ms', 'kB'],
    [...seen].map(([name, visits]) => [
      name,
      words(visits.map(({ fcp }) => fcp)),
      words(visits.map(({ lcp }) => lcp)),
      range(visits.map(({ cls }) => cls)).most.toFixed(4),
      words(visits.map(blocking)),
      words(visits.map(({ tasks }) => Math.max(0, ...tasks.map(([, duration]) => duration)))),
      words(visits.map(({ kB }) => kB)),
    ]),
  );
}
