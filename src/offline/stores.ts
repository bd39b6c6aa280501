/**
 * The caches of the site at one base path: one a version, and one that says which version was prepared for offline. The
 * base path is part of the names, since several sites of one host share all caches.
 */
export interface Stores {
  readonly nameOf: (version: string) => string;
  open(version: string): Promise<Cache>;
  /** The version that is whole on this device; undefined: none was prepared. */
  prepared(): Promise<Prepared | undefined>;
  setPrepared(prepared: Prepared): Promise<void>;
  /** Does what fills a cache for longer; until it is done, nothing is deleted. */
  filling<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Deletes the caches of all versions but these, unless one is being filled: it is of no page yet, but will be. */
  keepOnly(versions: readonly string[]): Promise<void>;
}

/** What was prepared for offline, and when. */
export interface Prepared {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Addresses of one version never stand for two contents, so what a host says of varying answers does not count. */
export const MATCH = { ignoreVary: true } as const;

/** A file as it is stored: unpacked, and of no other address, whatever way it came. */
export function plainAnswer(answer: Response, content: ArrayBuffer): Response {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(content, { status: answer.status, headers });
}

export function storesAt(base: string): Stores {
  const prefix = `fitpath${base}`;
  const notes = `${prefix}notes`;
  const note = `${base}offline/prepared`;
  const nameOf = (version: string) => `${prefix}${version}`;
  const isVersionName = (name: string) =>
    name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length));
  return {
    nameOf,
    open: (version) => caches.open(nameOf(version)),
    prepared: async () => {
      const answer = await (await caches.open(notes)).match(note);
      return answer && decodePrepared(await answer.json().catch(() => undefined));
    },
    setPrepared: async (prepared) =>
      (await caches.open(notes)).put(note, new Response(JSON.stringify(prepared))),
    filling: (work) => navigator.locks.request(`${prefix}filling`, { mode: 'shared' }, work),
    keepOnly: (versions) =>
      navigator.locks.request(`${prefix}filling`, { ifAvailable: true }, async (alone) => {
        if (!alone) return;
        const kept = versions.map(nameOf);
        const names = (await caches.keys()).filter((name) => isVersionName(name) && !kept.includes(name));
        await Promise.all(names.map((name) => caches.delete(name)));
      }),
  };
}

function decodePrepared(json: unknown): Prepared | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { version, files, bytes, at } = json as Partial<Record<keyof Prepared, unknown>>;
  const numbers = [files, bytes, at].every((value) => typeof value === 'number');
  return typeof version === 'string' && numbers ? (json as Prepared) : undefined;
}
