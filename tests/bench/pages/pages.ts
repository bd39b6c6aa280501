import { chromium } from '@playwright/test';
import { ensureBuilt } from '../../../src/cli/run/build.mjs';
import { chromiumFlags } from '../../../src/cli/chromium/check.mjs';
import { findChromium } from '../../../src/cli/chromium/find.mjs';
import { serve } from '../../../src/cli/serve/serve.mjs';
import { printTable } from '../table';
import { buildPeers } from './peers';
import { play, type Visit } from './play';
import { servePlain } from './serve-plain';
import { fitpath, peers, type Subject } from './subjects';
import { range } from './range';
import { readPages } from './read-pages';

const RUNS = 9;
/** Pages that are read differ less from one visit to the next. */
const READ = 5;

/** `npm run bench -- pages`: the built site and its peers on a cheap phone on slow 4G, medians of nine visits. */
await ensureBuilt([]);
const site = await serve({ port: 0 });
const plain = await servePlain(await buildPeers());
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });

const visits = new Map<Subject, Visit[]>([fitpath, ...peers].map((subject) => [subject, []]));
// In turn, so that a machine that grows slower is slower for all.
for (let run = 0; run < RUNS; run++) {
  for (const [subject, done] of visits) {
    const url = subject === fitpath ? site.url.replace(/\/$/, '') : plain.url;
    done.push(await play(browser, url, subject));
  }
}
const median = (subject: Subject, figure: (visit: Visit) => number) =>
  range((visits.get(subject) ?? []).map(figure)).median;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const figures: readonly (readonly [string, (visit: Visit) => number])[] = [
  ['FCP ms', (visit) => visit.fcp],
  ['LCP ms', (visit) => visit.lcp],
  ['answerable ms', (visit) => visit.answerable],
  ['CLS', (visit) => visit.cls],
  ['answer, median ms', (visit) => range(visit.latencies).median],
  // The browser's clock of taps goes by 8 ms; between its steps only many taps together can tell.
  ['answer, mean ms', (visit) => mean(visit.latencies)],
  ['answer, worst ms', (visit) => range(visit.latencies).most],
  ['last answer to verdict ms', (visit) => visit.verdict],
  ['last answer to end ms', (visit) => visit.end],
  ['last answer to rest ms', (visit) => visit.settled],
  ['longest task after it ms', (visit) => visit.longest],
  ['kB at first answer', (visit) => visit.bytes / 1000],
  ['… of script', (visit) => visit.script / 1000],
  ['kB in all', (visit) => visit.bytesInAll / 1000],
];
const round = (value: number) => (value < 1 ? value.toFixed(3).replace(/\.?0+$/, '') : value.toFixed(0));
printTable(
  `A quiz on slow 4G and a four times slower processor: median of ${String(RUNS)} visits (least to most)`,
  ['', ...[...visits.keys()].map(({ name }) => name)],
  figures.map(([name, figure]) => [
    name,
    ...[...visits].map(([, done]) => {
      const { least, median: middle, most } = range(done.map(figure));
      return `${round(middle)} (${round(least)}–${round(most)})`;
    }),
  ]),
);
printTable(
  'Times as much as Fitpath',
  ['', ...peers.map(({ name }) => name)],
  figures
    .filter(([name]) => name !== 'CLS' && !name.startsWith('longest'))
    .map(([name, figure]) => [
      name,
      ...peers.map((peer) => (median(peer, figure) / median(fitpath, figure)).toFixed(1)),
    ]),
);
await readPages(browser, { site: site.url.replace(/\/$/, ''), plain: plain.url }, READ);
await browser.close();
plain.close();
await site.close();
