import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Key } from './driver';
import { errorsIn, placeOf, textIn } from './in-page';

/** What a busy machine may take; whatever takes longer hangs. */
const PATIENCE = 30_000;
type Size = readonly [width: number, height: number];
const PHONE: Size = [390, 844];

/** Somebody in front of a browser: sees what can be read, presses what can be seen. */
export function visitor(driver: Driver, origin: string) {
  const until = async <T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> => {
    for (const end = Date.now() + PATIENCE; ;) {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > end)
        throw new Error(`${driver.version}: ${what}. The page says: ${(await text()).slice(0, 1000)}`);
      await pause(50);
    }
  };
  const text = (where: 'page' | 'frame' = 'page') => driver.run(textIn, [], where);

  let last = { x: 0, y: 0 };
  return {
    driver,
    /** Opens an address of the site as nobody who was here before, on a phone unless it says otherwise. */
    async open(
      path: string,
      { size = PHONE, scripts = true }: { readonly size?: Size; readonly scripts?: boolean } = {},
    ) {
      await driver.resize(...size);
      await this.goto('/blank', { scripts: false });
      await driver.run(() => (localStorage.clear(), sessionStorage.clear(), true), []);
      await this.goto(path, { scripts });
    },
    /** Opens an address with all that the device has kept. */
    async goto(path: string, { scripts = true } = {}) {
      const address = new URL(path, origin);
      await driver.goto(address.href);
      await until(`${path} is not there`, () => driver.run(hasCome, [address.pathname]).catch(() => false));
      if (scripts) await until('The scripts have not come', () => driver.run(ready, []).catch(() => false));
    },
    /** Loads the page anew, as the browser's button does. */
    async reloads() {
      await driver.run(() => (Object.assign(window, { former: true }), location.reload(), true), []);
      await until('The page does not come again', () => driver.run(isNew, []).catch(() => false));
    },
    sees: (words: string | RegExp, where: 'page' | 'frame' = 'page') =>
      until(`Nothing says ${String(words)}`, async () => {
        // A frame comes a moment after its page.
        const all = (await text(where).catch(() => '')).replace(/\s+/g, ' ');
        return typeof words === 'string' ? all.includes(words) : words.test(all);
      }),
    text,
    /** Presses what has this role and a name with these words. */
    async taps(role: string, words = '', nth = 0) {
      let before = '';
      let looks = 0;
      // Where it stands still, and nothing lies over it.
      const place = await until(`Nothing to press: ${role} “${words}”`, async () => {
        const now = await driver.run(placeOf, [role, words, nth] as const);
        looks = JSON.stringify(now) === before ? looks + 1 : 0;
        before = JSON.stringify(now);
        return now && !now.covered && looks >= 3 ? now : undefined;
      }).catch((error: unknown) => {
        throw new Error(`${(error as Error).message}\nIt stands at ${before}`);
      });
      // Two taps in a row at one spot are a double tap to the page, as they would be of a person.
      if (Math.hypot(place.x - last.x, place.y - last.y) < 30) await pause(400);
      await driver.click(place.x, place.y);
      last = place;
    },
    press: (key: Key) => driver.press(key),
    until,
    run: driver.run,
    /** What went wrong since the page was opened. */
    errors: () => driver.run(errorsIn, []),
  };
}

/** Whether the scripts have taken the page over. */
export const ready = () => document.querySelector('#root[data-ready]') !== null;
const isNew = () => !('former' in window) && document.querySelector('#root[data-ready]') !== null;
// By its path alone: pages mend what stands behind it.
const hasCome = (path: string) => location.pathname === path && document.readyState !== 'loading';

export type Visitor = ReturnType<typeof visitor>;
