/**
 * What of the dataset is stored on this device below an address that ends in a slash: the names that follow it. Empty
 * where nothing is stored or storage is blocked.
 */
export async function storedBelow(address: string): Promise<readonly string[]> {
  try {
    const start = new URL(address, window.location.href).href;
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const asked = (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
    const below = asked.filter((url) => url.startsWith(start)).map((url) => url.slice(start.length));
    return [...new Set(below)].sort();
  } catch {
    return [];
  }
}
