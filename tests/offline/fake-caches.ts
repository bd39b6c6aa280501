/** Caches in memory, as far as the offline part uses them. `room` bytes fit in; then writing fails as a full device does. */
export function fakeCaches(room = Infinity) {
  const stores = new Map<string, Map<string, { readonly body: ArrayBuffer; readonly headers: Headers }>>();
  let used = 0;
  const href = (asked: RequestInfo | URL) =>
    new URL(asked instanceof Request ? asked.url : asked, 'https://example.org').href;
  const storeOf = (name: string) => {
    const files = stores.get(name) ?? new Map<string, { body: ArrayBuffer; headers: Headers }>();
    stores.set(name, files);
    return {
      match: (asked: RequestInfo | URL) => {
        const found = files.get(href(asked));
        return Promise.resolve(found && new Response(found.body, { headers: found.headers }));
      },
      put: async (asked: RequestInfo | URL, answer: Response) => {
        const body = await answer.arrayBuffer();
        used += body.byteLength;
        if (used > room) throw new DOMException('no room', 'QuotaExceededError');
        files.set(href(asked), { body, headers: answer.headers });
      },
      keys: () => Promise.resolve([...files.keys()].map((url) => new Request(url))),
      delete: (asked: RequestInfo | URL) => Promise.resolve(files.delete(href(asked))),
    } as unknown as Cache;
  };
  const all = {
    open: (name: string) => Promise.resolve(storeOf(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    match: async (asked: RequestInfo | URL) => {
      for (const name of stores.keys()) {
        const found = await storeOf(name).match(asked);
        if (found) return found;
      }
      return undefined;
    },
  };
  return all as unknown as CacheStorage;
}
