import type { Page } from '@playwright/test';

/**
 * The text stands in a typeface of the device, stretched to the room that ours takes, until ours has come. A machine without any
 * of those (a bare container) has nothing to stretch, and all text moves then. There ours is left out, so that a test still sees
 * whatever else moves.
 */
export async function keepToOneTypeface(page: Page): Promise<void> {
  const stretches = await page.evaluate(async () => {
    const loads = async (...names: readonly string[]) =>
      new FontFace('there', names.map((name) => `local('${name}')`).join()).load().then(
        () => true,
        () => false,
      );
    return (
      (await loads('Times New Roman', 'Liberation Serif', 'Georgia')) &&
      (await loads('Arial', 'Liberation Sans', 'Roboto'))
    );
  });
  if (!stretches) await page.route('**/*.woff2', (route) => route.fulfill({ status: 200, body: '' }));
}
