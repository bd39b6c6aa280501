import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../../../src/cli/run/build.mjs';
import { chromiumFlags } from '../../../src/cli/chromium/check.mjs';
import { findChromium } from '../../../src/cli/chromium/find.mjs';
import { serve } from '../../../src/cli/serve/serve.mjs';
import { CODE } from '../../e2e/person';
import { printTable } from '../table';
import { folder, install } from './peers';

/** What Lighthouse says of a page: scores from 0 to 1, null where one could not be had. */
interface Report {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        { readonly title: string; readonly score: number | null; readonly auditRefs: readonly Ref[] }
      >
    >;
    readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  };
}
interface Ref {
  readonly id: string;
  readonly weight: number;
}
type Lighthouse = (
  url: string,
  flags: { readonly port: number; readonly logLevel: string },
) => Promise<Report>;

const PAGES = [
  ['home', ''],
  ['quiz', 'quiz/two-minutes'],
  ['results', `results#${CODE}`],
  ['career with a guide', 'careers/29-2072.00'],
  ['career without', 'careers/15-1252.00'],
] as const;

/** `npm run bench -- lighthouse`: its four categories on each kind of page, as a phone on slow 4G, and what costs points. */
install();
const entry = pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href;
const { default: lighthouse } = (await import(entry)) as { readonly default: Lighthouse };
await ensureBuilt([]);
const site = await serve({ port: 0 });
const port = await freePort();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumFlags, `--remote-debugging-port=${String(port)}`],
});
const rows: string[][] = [];
const lost: string[][] = [];
let head: readonly string[] = [];
for (const [name, path] of PAGES) {
  const { lhr } = await lighthouse(site.url + path, { port, logLevel: 'error' });
  const categories = Object.values(lhr.categories);
  head = categories.map(({ title }) => title);
  rows.push([name, ...categories.map(({ score }) => (score === null ? '–' : (score * 100).toFixed(0)))]);
  for (const { title, auditRefs } of categories)
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (audit && weight > 0 && audit.score !== null && audit.score < 0.995)
        lost.push([name, title, audit.title, (audit.score * 100).toFixed(0)]);
    }
}
printTable('Lighthouse, simulated slow 4G', ['', ...head], rows);
if (lost.length > 0) printTable('What costs points', ['', 'Category', 'Audit', 'Score'], lost);
await browser.close();
await site.close();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return free;
}
