import type { Browser } from '@playwright/test';
import { printTable } from '../table';
import { openPhone } from './phone';
import { range } from './range';

const PAGES = [
  ['home', '/'],
  ['a career with a guide', '/careers/29-2072.00'],
  ['a career without', '/careers/15-1252.00'],
  ['browse', '/careers'],
] as const;
/** Until what comes late has come. */
const SETTLED = 4000;

/** Pages that are read: how soon they are there, whether they move, what they weigh. */
export async function readPages(browser: Browser, url: string, runs: number): Promise<void> {
  const rows: string[][] = [];
  for (const [name, path] of PAGES) {
    const all = { fcp: [] as number[], lcp: [] as number[], cls: [] as number[], total: [] as number[] };
    for (let run = 0; run < runs; run++) {
      const phone = await openPhone(browser);
      await phone.page.goto(url + path, { waitUntil: 'load' });
      await phone.page.waitForTimeout(SETTLED);
      const notes = await phone.page.evaluate(() => window.benchNotes);
      all.fcp.push(notes.fcp);
      all.lcp.push(notes.lcp);
      all.cls.push(notes.cls);
      all.total.push(phone.bytes().total / 1000);
      await phone.close();
    }
    const words = (values: readonly number[]) => {
      const { least, median, most } = range(values);
      return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
    };
    rows.push([name, words(all.fcp), words(all.lcp), range(all.cls).most.toFixed(4), words(all.total)]);
  }
  printTable('Pages that are read', ['', 'FCP ms', 'LCP ms', 'CLS, worst', 'kB'], rows);
}
