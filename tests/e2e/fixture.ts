import { AxeBuilder } from '@axe-core/playwright';
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

/** Brings to its end what moves, but for what moves for ever: halfway a transition, colours belong to no state. */
async function still(page: Page): Promise<void> {
  const end = async () => {
    const ends = (animation: Animation) =>
      animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
    for (let moving; (moving = document.getAnimations().filter(ends)).length > 0;) {
      for (const animation of moving) animation.finish();
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  };
  await Promise.all(page.frames().map((frame) => frame.evaluate(end)));
}

/**
 * Axe on the page as it stands. Where nothing is framed, nothing has to be put together in a page of its own: half the time.
 * What it finds in order is not put into words: half of the rest.
 */
export async function axeOn(page: Page): Promise<AxeBuilder> {
  await still(page);
  return new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] });
}

/** What axe finds, in words. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await (
    await axeOn(page)
  )
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

/** Waits until the scripts have taken the page over. */
export async function interactive(page: Page): Promise<void> {
  await page.locator('#root[data-ready]').waitFor({ state: 'attached' });
}
