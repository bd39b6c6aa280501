import { hashOf, type FileList, type ListedFile } from './file-list';
import { notAllowed, type PrepareOutcome, type Progress } from './outcomes';
import { MATCH, plainAnswer } from './stores';

/** As many at once as browsers allow one host over HTTP/1. */
const AT_ONCE = 6;
const TRIES = 3;
const PATIENCE_MS = 60_000;

/** Why a file did not come. */
class Failed extends Error {
  constructor(readonly kind: 'network' | 'full' | 'changed') {
    super(kind);
  }
}

/**
 * Brings every file of a list into a store: those that are there already and right, or in the store of another version, are
 * not fetched again. Stops at the first failure; undefined: all are there.
 */
export async function storeFiles(
  list: FileList,
  store: Cache,
  base: string,
  report: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<PrepareOutcome | undefined> {
  const ofBytes = [...list.files.values()].reduce((sum, file) => sum + file.bytes, 0);
  const progress = { files: 0, ofFiles: list.files.size, bytes: 0, ofBytes };
  const waiting = [...list.files];
  let failure: { readonly error: unknown; readonly path: string } | undefined;
  const work = async () => {
    for (let next = waiting.shift(); next && !failure; next = waiting.shift()) {
      const [path, file] = next;
      try {
        signal?.throwIfAborted();
        await storeFile(`${base}${path}`, file, store, signal);
        progress.files += 1;
        progress.bytes += file.bytes;
        report({ ...progress });
      } catch (error) {
        failure ??= { error, path };
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failure && outcomeOf(failure.error, failure.path, ofBytes - progress.bytes, signal);
}

async function storeFile(url: string, file: ListedFile, store: Cache, signal?: AbortSignal): Promise<void> {
  const stored = await store.match(url, MATCH);
  if (stored && (await hashOf(await stored.arrayBuffer())) === file.hash) return;
  const answer = (await elsewhere(url, file)) ?? (await fetched(url, file, signal));
  await store.put(url, answer).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new Failed('full') : error;
  });
}

/** The same file from the store of another version. */
async function elsewhere(url: string, file: ListedFile): Promise<Response | undefined> {
  const found = await caches.match(url, MATCH);
  const content = await found?.arrayBuffer();
  return found && content && (await hashOf(content)) === file.hash ? plainAnswer(found, content) : undefined;
}

async function fetched(url: string, file: ListedFile, signal?: AbortSignal): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fetchOnce(url, file, signal);
    } catch (error) {
      if (signal?.aborted || tries === TRIES || !isNetwork(error)) throw error;
    }
  }
}

const isNetwork = (error: unknown) => error instanceof Failed && error.kind === 'network';

async function fetchOnce(url: string, file: ListedFile, signal?: AbortSignal): Promise<Response> {
  // By hand: browsers know AbortSignal.any much later than all else that a booth needs.
  const controller = new AbortController();
  const stop = () => controller.abort();
  const late = setTimeout(stop, PATIENCE_MS);
  signal?.addEventListener('abort', stop);
  // Whatever the browser calls what it says of the network; of everything else it says what it is.
  const network = () => {
    throw new Failed('network');
  };
  try {
    // `no-store` goes past the worker and the browser's own cache: what is stored is what the host has now.
    const answer = await fetch(url, { cache: 'no-store', signal: controller.signal }).catch(network);
    if (answer.status >= 500) network();
    const content = await answer.arrayBuffer().catch(network);
    if (!answer.ok || (await hashOf(content)) !== file.hash) throw new Failed('changed');
    return plainAnswer(answer, content);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', stop);
  }
}

function outcomeOf(error: unknown, path: string, missing: number, signal?: AbortSignal): PrepareOutcome {
  if (signal?.aborted) return { kind: 'stopped' };
  if (!(error instanceof Failed)) return notAllowed(error);
  return error.kind === 'changed' ? { kind: 'changed', path } : { kind: error.kind, missing };
}
