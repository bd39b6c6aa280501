import { expect, test as base, type Page } from '@playwright/test';

/** Every browser test fails on an error in the console, an uncaught exception or a violation of the security policy. */
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
      await use(undefined);
      expect(found.filter((text) => !expectedError.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the scripts have taken the page over. */
export async function interactive(page: Page): Promise<void> {
  await page.locator('#root[data-ready]').waitFor({ state: 'attached' });
}
