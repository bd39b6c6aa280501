import { savesData } from '../saves-data';
import { hashOf } from './file-list';
import { isBooth, ruleFor } from './rules';
import { MATCH, plainAnswer, storesAt } from './stores';
import type { Build, FetchEvent, WorkerScope } from './worker-scope';

// The service worker, one file a build. Addresses of code and data name their content, so nothing here can mix two versions:
// a page that still runs the one before finds its files in that one's cache, or on the network, or not at all.

declare const FITPATH_BUILD: Build;
const build = FITPATH_BUILD;
const worker = globalThis as unknown as WorkerScope;
const base = worker.registration.scope;
const stores = storesAt(new URL(base).pathname);
const at = (path: string) => new URL(path, base).href;
/** The addresses that are stored as they are visited. */
const code = new Set(build.code.map(at));
const data = build.data.map(at);
const root = at(build.up);
const shell = at(build.shell.path);

/** How long a page may take to arrive before the stored one stands in for it. */
const PATIENCE_MS = 4000;
/** How long after a page was asked for the one that it replaces has gone. */
const GONE_MS = 3000;

worker.addEventListener('install', (event) => event.waitUntil(stores.filling(install)));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const rule = ruleFor(event.request, base, root, build.others);
  if (rule === 'none') return;
  event.respondWith({ page, named, other }[rule](event));
  if (rule === 'page') event.waitUntil(tidy(event.resultingClientId));
});

/** Stores what every visit needs, beside what a version before has stored. It fails as a whole and is then tried again. */
async function install(): Promise<void> {
  const store = await stores.open(build.version);
  await Promise.all(
    build.core.map(async (path) => {
      const url = at(path);
      if (await store.match(url, MATCH)) return;
      const answer = (await caches.match(url, MATCH)) ?? (await fetch(url));
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      await store.put(url, answer);
    }),
  );
  // Its address does not name its content: while the site is replaced, the network may have another one's.
  const answer = await fetch(shell, { cache: 'no-store' });
  const content = await answer.arrayBuffer();
  if ((await hashOf(content)) !== build.shell.hash)
    throw new Error(`${shell} is not of version ${build.version}`);
  await store.put(shell, plainAnswer(answer, content));
  await worker.skipWaiting();
}

async function page({ request }: FetchEvent): Promise<Response> {
  const prepared = await stores.prepared();
  const stored = async () =>
    prepared && (await caches.match(shell, { ...MATCH, cacheName: stores.nameOf(prepared.version) }));
  const standIn = async () =>
    (await stored()) ?? (await (await stores.open(build.version)).match(shell, MATCH));
  if (isBooth(request.url, base)) {
    const booth = await stored();
    if (booth) return booth;
  }
  return networkOr(request, standIn, (answer) => answer.status < 500);
}

/** Stored ones of any version first: the address says which one is meant. */
async function named(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const stored = await caches.match(request.url, MATCH);
  if (stored) return stored;
  const answer = await fetch(request);
  // A device without room goes on without.
  if (answer.ok && isOwn(request.url)) event.waitUntil(keep(event, answer.clone()).catch(() => undefined));
  return answer;
}

/** Not for a booth, where it would tell what a visitor has looked at; not in frames, nor where people ask to save data. */
async function keep({ request, clientId }: FetchEvent, answer: Response): Promise<void> {
  const client = await worker.clients.get(clientId);
  if (client?.frameType !== 'top-level' || isBooth(client.url, base) || savesData()) return;
  await (await stores.open(build.version)).put(request.url, answer);
}

function other({ request }: FetchEvent): Promise<Response> {
  return networkOr(
    request,
    () => caches.match(request.url, MATCH),
    (answer) => answer.ok,
  );
}

/** The network's answer if it comes in time and is good; else what stands in for it; else the network's all the same. */
async function networkOr(
  request: Request,
  standIn: () => Promise<Response | undefined>,
  good: (answer: Response) => boolean,
): Promise<Response> {
  const asked = fetch(request);
  // Whoever waits for it sees it fail; where nobody does, nobody minds.
  asked.catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  if (answer && (answer.type === 'opaqueredirect' || good(answer))) return answer;
  return (await standIn()) ?? asked;
}

/** Deletes what versions before have stored, once the page just opened is the only one: no other can still need it. */
async function tidy(opened: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, GONE_MS));
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ id }) => id !== opened)) return;
  const prepared = await stores.prepared();
  await stores.keepOnly([build.version, ...(prepared ? [prepared.version] : [])]);
}

function isOwn(url: string): boolean {
  return code.has(url) || data.some((folder) => url.startsWith(folder));
}
