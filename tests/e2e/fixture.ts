import { expect, test as base, type Page } from '@playwright/test';
import { reportShownIds } from './shown-ids';

/**
 * Every browser test fails on an error in the console, an uncaught exception, a violation of the security policy, or an id
 * of a message where its words belong.
 */
export const test = base.extend<{ expectedError: RegExp; watch: undefined }>({
  expectedError: [/^$/, { option: true }],
  watch: [
    async ({ context, expectedError }, use) => {
      const found: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (event) => found.push(String(event.error())));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await reportShownIds(context);
      await use(undefined);
      expect(found.filter((text) => !expectedError.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

let left = true;
/** Where somebody quick taps a row next: not where they tapped last, where the page would take it for an echo of that tap. */
export function elsewhere(): { readonly position: { readonly x: number; readonly y: number } } {
  left = !left;
  return { position: { x: left ? 30 : 80, y: 20 } };
}

/** Holds back what is fetched from such addresses until the function that comes back is called. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Waits until the scripts have taken the page over. */
export async function interactive(page: Page): Promise<void> {
  await page.locator('#root[data-ready]').waitFor({ state: 'attached' });
}
