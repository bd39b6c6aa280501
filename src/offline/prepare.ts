import { decodeFileList, decodeVersion, sizeOf, type FileList } from './file-list';
import {
  notAllowed,
  type OfflineStatus,
  type PrepareOutcome,
  type Progress,
  type Refused,
  type VerifyOutcome,
} from './outcomes';
import { canStore, register } from './register';
import { storeFiles } from './store-files';
import { MATCH, storesAt } from './stores';
import { verifyFiles } from './verify-files';

const LIST = 'offline/files.json';
/** A worker is small; one that is not at work by then will not be. */
const WORKER_MS = 30_000;

/** Makes the site at a base path independent of the network, and says whether it is. Nothing here throws. */
export interface Offline {
  /**
   * Downloads what is missing of the site's present version, beside any version before, and checks every file. From then
   * on the booth opens in that version. `extras` are addresses below the base path that a booth's staff may change; they are
   * stored as they are, where they exist.
   */
  prepare(
    report: (progress: Progress) => void,
    options?: { readonly signal?: AbortSignal; readonly extras?: readonly string[] },
  ): Promise<PrepareOutcome>;
  /** Reads every file that was prepared, and compares it with the list. */
  verify(report: (progress: Progress) => void): Promise<VerifyOutcome>;
  status(): Promise<OfflineStatus>;
  /** The version that the host has now; undefined: it cannot be reached. */
  newest(): Promise<string | undefined>;
}

export function offlineAt(base: string): Offline {
  const stores = storesAt(base);

  async function prepare(
    report: (progress: Progress) => void,
    { signal, extras = [] }: { readonly signal?: AbortSignal; readonly extras?: readonly string[] } = {},
  ): Promise<PrepareOutcome> {
    const refused = await ready(base);
    if (refused) return refused;
    const answer = await fetch(`${base}${LIST}`, { cache: 'no-store' }).catch(() => undefined);
    if (!answer || answer.status >= 500) return { kind: 'network', missing: 0 };
    const text = await answer.text();
    const list = listIn(text);
    if (!list) return { kind: 'changed', path: LIST };
    await keeper()
      ?.persist()
      .catch(() => false);
    const store = await stores.open(list.version);
    const failed = await storeFiles(list, store, base, report, signal);
    if (failed) return failed;
    const without = await storeExtras(store, extras);
    await store.put(
      `${base}${LIST}`,
      new Response(text, { headers: { 'Content-Type': 'application/json' } }),
    );
    const done = { version: list.version, files: list.files.size, bytes: sizeOf(list) };
    await stores.setPrepared({ ...done, at: Date.now() });
    return { kind: 'ready', ...done, ...(without.length > 0 && { without }) };
  }

  /** Returns those that did not come. */
  async function storeExtras(store: Cache, extras: readonly string[]): Promise<readonly string[]> {
    const add = (path: string) => store.add(new Request(`${base}${path}`, { cache: 'no-store' }));
    const each = await Promise.allSettled(extras.map(add));
    return extras.filter((_, at) => each[at]?.status === 'rejected');
  }

  async function verify(report: (progress: Progress) => void): Promise<VerifyOutcome> {
    const prepared = await stores.prepared();
    if (!prepared) return { kind: 'nothing' };
    const store = await stores.open(prepared.version);
    const text = await (await store.match(`${base}${LIST}`, MATCH))?.text();
    const list = text === undefined ? undefined : listIn(text);
    if (list?.version !== prepared.version) return { kind: 'damaged', paths: [LIST] };
    const paths = await verifyFiles(list, store, base, report);
    if (paths.length > 0) return { kind: 'damaged', paths };
    return { kind: 'whole', version: list.version, files: list.files.size, bytes: sizeOf(list) };
  }

  const guarded =
    <Args extends readonly unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result | Refused> =>
      // A browser that blocks storage throws at the first touch of it.
      work(...args).catch(notAllowed);

  return {
    prepare: guarded((...asked: Parameters<typeof prepare>) => stores.filling(() => prepare(...asked))),
    verify: (report) => verify(report).catch(() => ({ kind: 'nothing' })),
    status: () => statusOf(() => stores.prepared()),
    newest: async () => {
      const answer = await fetch(`${base}offline/version.json`, { cache: 'no-store' }).catch(() => undefined);
      return answer?.ok ? decodeVersion(await answer.json().catch(() => undefined)) : undefined;
    },
  };
}

/** Resolves once the worker is there to serve what is stored; to the reason where it cannot be. */
async function ready(base: string): Promise<Refused | undefined> {
  if (!canStore()) return { kind: 'unsupported' };
  const registration = await register(base);
  if (!registration) return { kind: 'refused' };
  await registration.update().catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, WORKER_MS));
  const active = await Promise.race([atWork(registration), late]);
  return active ? undefined : { kind: 'refused' };
}

/** Resolves once a worker is at work, which may be that of another language than the page's. */
async function atWork(registration: ServiceWorkerRegistration): Promise<true> {
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming)
    await new Promise((resolve) => {
      coming.addEventListener('statechange', () => coming.state === 'activated' && resolve(undefined));
    });
  return true;
}

/** Who promises room and keeps it: some browsers that can store files have none. */
const keeper = () => navigator.storage as StorageManager | undefined;

async function statusOf(preparedNow: () => Promise<OfflineStatus['prepared']>): Promise<OfflineStatus> {
  if (!canStore()) return { supported: false, lasting: false };
  const attempt = <Value>(work: Promise<Value> | undefined) => work?.catch(() => undefined);
  const [prepared, lasting, room] = await Promise.all([
    attempt(preparedNow()),
    attempt(keeper()?.persisted()),
    attempt(keeper()?.estimate()),
  ]);
  return {
    supported: true,
    lasting: lasting === true,
    ...(prepared ? { prepared } : {}),
    ...(room?.quota === undefined ? {} : { room: { used: room.usage ?? 0, of: room.quota } }),
  };
}

function listIn(text: string): FileList | undefined {
  try {
    return decodeFileList(JSON.parse(text));
  } catch {
    return undefined;
  }
}
