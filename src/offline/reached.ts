/** The first wait before a host that did not answer is asked again, in milliseconds; each next one is twice as long. */
const FIRST_MS = 1000;

/**
 * Calls `reached` each time a network has come back and the site's host answers through it. Browsers say that they are online
 * as soon as there is any network, which may lead nowhere yet. The returned function ends it.
 */
export function whenReached(base: string, reached: () => void): () => void {
  let asking: symbol | undefined;
  let timer: number | undefined;

  async function ask(mine: symbol, wait: number): Promise<void> {
    // By way of the worker, as what did not arrive will be.
    const answer = await fetch(`${base}offline/version.json`, { cache: 'no-cache' }).catch(() => undefined);
    if (asking !== mine) return;
    if (answer?.ok) reached();
    else timer = window.setTimeout(() => void ask(mine, wait * 2), wait);
  }

  const end = () => {
    window.clearTimeout(timer);
    asking = undefined;
  };
  const begin = () => {
    end();
    asking = Symbol();
    void ask(asking, FIRST_MS);
  };
  window.addEventListener('online', begin);
  window.addEventListener('offline', end);
  return () => {
    window.removeEventListener('online', begin);
    window.removeEventListener('offline', end);
    end();
  };
}
