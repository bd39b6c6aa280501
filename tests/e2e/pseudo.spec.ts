import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { cutOff } from './looks';
import { CODE } from './person';

// A language that nobody speaks: each text with accents above and below its letters, 40 % longer, and read from right to left.
// What holds for it holds for the next translation.

const PAGES = [
  '/',
  '/careers',
  '/careers/29-1141.00',
  '/careers/51-9082.00',
  '/compare?soc=29-1141.00&soc=47-2111.00',
  '/quiz/two-minutes',
  `/results#${CODE}`,
  '/methodology',
  '/embed',
  '/study',
  '/groups',
  '/guide',
];

/** Says everything on the page in that language. Numbers, code and what is not words stay. */
async function pseudo(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const accents = 'ÁḄĊḌĖḞĠḤĮJĶĻṂŅȮṖQŖṢṬŲṾẆXỴŻ';
    const say = (word: string) => {
      const plain = [...word].map((letter) => {
        const at = letter.toUpperCase().charCodeAt(0) - 65;
        const accented = accents[at] ?? letter;
        return letter === letter.toLowerCase() ? accented.toLowerCase() : accented;
      });
      return plain.join('') + 'oeuai'.slice(0, Math.round(word.length * 0.4));
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.parentElement?.closest('code, pre, script, style, textarea, svg')) continue;
      node.textContent = (node.textContent ?? '').replace(/[A-Za-z]{2,}/g, say);
    }
  });
}

for (const path of PAGES)
  test(`longer words, read from the right, fit on ${path.replace(/#.*/, '')}`, async ({ page }) => {
    await page.goto(path);
    await interactive(page);
    if (path.startsWith('/results')) await expect(page.locator('#careers li').first()).toBeVisible();
    await pseudo(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await cutOff(page), `${width} px`).toEqual([]);
    }
  });

test('a question in Arabic runs from the right on a page in English', async ({ page }) => {
  await page.goto('/quiz/medical-records');
  await interactive(page);
  const heading = page.getByRole('heading', { level: 1 });
  const space = () =>
    heading.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
      return { before: text.left - box.left, after: box.right - text.right };
    });
  await page.setViewportSize({ width: 1280, height: 900 });
  const english = await space();
  expect(english.before).toBeLessThan(english.after);
  await heading.evaluate((element) => {
    element.textContent = 'ما نوع العمل؟';
  });
  const arabic = await space();
  expect(arabic.after).toBeLessThan(arabic.before);
});
