import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { axeInSizes } from './axe';
import { expect, test } from './fixture';
import { answer, beginning, beginQuiz, finish, openBooth } from './kiosk-person';
import { ASKED, firstCareer } from './person';

const PORTRAIT = { width: 1080, height: 1920 };
const SCREENS = [
  ['upright', PORTRAIT],
  ['lying', { width: 1920, height: 1080 }],
  ['lying, 4K', { width: 3840, height: 2160 }],
  ['upright, nearly square', { width: 1080, height: 1400 }],
  ['upright, of a tablet', { width: 768, height: 1024 }],
  ['upright, of a larger tablet', { width: 810, height: 1080 }],
  ['upright, of a long tablet', { width: 820, height: 1180 }],
] as const;

test.use({ hasTouch: true });

/** Everything on screen that can be touched, with its box in pixels. A field inside a label is as large as the label, a link that covers its card as the card. */
async function controls(page: Page) {
  return page.evaluate(() => {
    const found = document.querySelectorAll('a, button, summary, select, input');
    return [...found].flatMap((control) => {
      const card =
        control instanceof HTMLElement && getComputedStyle(control, '::after').position === 'absolute';
      const target = control.closest('label') ?? (card ? (control.offsetParent ?? control) : control);
      const box = target.getBoundingClientRect();
      const sentence = control.matches('p a, p button, td a, small a');
      const seen = box.width > 0 && box.top < innerHeight && box.bottom > 0;
      const covered = document.querySelector('dialog[open]') !== null && !control.closest('dialog');
      if (!seen || covered || sentence || control.matches('.visually-hidden *')) return [];
      const { top, bottom, width, height } = box;
      const name = target.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 40);
      return { name, top, bottom, width, height };
    });
  });
}

async function expectLarge(page: Page): Promise<void> {
  const all = await controls(page);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(({ width, height }) => Math.min(width, height) < 64)).toEqual([]);
}

/** Within reach of somebody who sits; a tablet is as a whole. The staff's corner is for the staff. */
async function expectLow(page: Page, { width, height }: typeof PORTRAIT): Promise<void> {
  if (width < 1000) return;
  for (const { name, top } of (await controls(page)).filter((own) => !/staff/i.test(own.name)))
    expect(top, name).toBeGreaterThanOrEqual(height / 2);
}

/** Nothing of the page lies under the bar or below the screen, where nobody would look for it. */
async function expectWhole(page: Page, { height }: { readonly height: number }): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  const bar = await page.getByRole('contentinfo').boundingBox();
  for (const choice of await page.locator('fieldset label:has(input), fieldset input[type=range]').all()) {
    const box = await choice.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
}

/** Looks at what stands there on every screen, of which the page hears a little after it has changed. */
async function onEachScreen(page: Page, looks: (viewport: typeof PORTRAIT) => Promise<void>): Promise<void> {
  for (const [name, viewport] of SCREENS)
    await test.step(name, async () => {
      await page.setViewportSize(viewport);
      await expect(() => looks(viewport)).toPass({ intervals: [50, 100, 250], timeout: 45_000 });
    });
}

test('all that is touched is at least 64 pixels, and of a question in the lower half, on every screen', async ({
  page,
}) => {
  const large = () => onEachScreen(page, () => expectLarge(page));
  const low = () =>
    onEachScreen(page, async (viewport) => {
      await expectLarge(page);
      await expectLow(page, viewport);
    });
  await openBooth(page);
  await large();
  await beginning(page).click();
  await low();
  await page.getByRole('button', { name: /in two minutes/ }).click();
  await answer(page, 1);
  // Of the sheet of topics only the first row may stand higher.
  await large();
  await answer(page, 8);
  await low();
  for (let at = 2; at < ASKED; at++) {
    await onEachScreen(page, async (viewport) => {
      await expectWhole(page, viewport);
      await expectLarge(page);
    });
    await answer(page, at % 5);
  }
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await large();
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await large();
});

test('a visitor has larger text and stronger colors, questions that stay whole, and nothing of it after the visit', async ({
  page,
}) => {
  const sizes = [PORTRAIT, { width: 1024, height: 768 }];
  const look = async () => {
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      // The page hears of it a little later.
      const { height } = viewport;
      const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
      await expect.poll(tall).toBeLessThanOrEqual(height);
      await expectWhole(page, viewport);
      await expectLarge(page);
    }
  };
  await page.setViewportSize(PORTRAIT);
  await openBooth(page);
  await beginning(page).click();
  const heading = page.getByRole('heading', { level: 1 });
  const before = (await heading.boundingBox())?.height ?? Infinity;
  await page.getByRole('button', { name: 'Larger text' }).click();
  expect((await heading.boundingBox())?.height).toBeGreaterThan(before * 1.2);
  await look();
  await page.getByRole('button', { name: /in two minutes/ }).click();
  await answer(page, 1);
  // The sheet of topics.
  await look();
  await answer(page, 8);
  await look();
  await page.getByRole('button', { name: 'More contrast' }).click();
  await look();
  const strong = () =>
    new AxeBuilder({ page }).withRules(['color-contrast', 'color-contrast-enhanced']).analyze();
  expect((await strong()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await strong()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await beginning(page).click();
  await expect(page.getByRole('button', { name: 'Larger text' })).toBeVisible();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ mode: 'kiosk' });
});

test.describe('a visitor', () => {
  test.use({ viewport: PORTRAIT });

  test('touches anywhere, takes a quiz, reads a career and takes the result away by phone', async ({
    page,
  }) => {
    await openBooth(page);
    // On the flower, which lies over much of the screen.
    const flower = await page.getByRole('figure').boundingBox();
    if (!flower) throw new Error('there is no flower');
    await page.touchscreen.tap(flower.x + flower.width / 2, flower.y + flower.height / 2);
    await page.getByRole('button', { name: /in two minutes/ }).tap();
    await finish(page);
    // Petals have their names, and nothing narrows the list before anybody asks for it.
    const plate = page.getByRole('figure').first();
    const said = await plate.getByRole('img').getAttribute('aria-label');
    const [strongest = ''] = said?.match(/(?<=It says most of all: )[^,.]+/) ?? [];
    await expect(plate.getByText(strongest).first()).toBeVisible();
    await expect(page.getByText('Only show me')).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    // Nothing leaves a file or a copied text at the booth.
    await expect(page.getByRole('button', { name: /copy|file|print/i })).toHaveCount(0);
    await page.getByRole('button', { name: 'Take it with you' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Your result, on your phone' });
    await expect(sheet.getByRole('img')).toBeVisible();
    await sheet.getByRole('button', { name: 'Done' }).tap();
    await expect(sheet).toHaveCount(0);
    const career = firstCareer(page);
    const title = (await career.textContent()) ?? '';
    await career.tap();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).tap();
    await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    await page.getByRole('button', { name: 'Start over', exact: true }).tap();
    await expect(beginning(page)).toBeVisible();
  });

  test('is promised to take a result along only where there is an address for phones', async ({ page }) => {
    await openBooth(page);
    await expect(page.getByText(/take your result with you/)).toBeVisible();
    await openBooth(page, '/kiosk?quiz=two-minutes&utm_source=poster');
    await expect(page.getByText(/take your result with you/)).toHaveCount(0);
    await expect(page.getByText(/No address for phones/)).toBeVisible();
    await expect(page.getByText(/There is no option/)).toHaveCount(0);
    await beginQuiz(page);
    await finish(page);
    await expect(page.getByRole('button', { name: 'Take it with you' })).toHaveCount(0);
  });

  test('prints the result where there is a printer, with the public address on the paper', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await openBooth(page, '/kiosk?print=1&public=https://fitpath.example/careers-app');
    await beginQuiz(page);
    await finish(page);
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    await expect(page.getByText(/^https:\/\/fitpath\.example\/careers-app\/results#/)).toBeAttached();
  });

  test('opens another site as a code, and stays', async ({ page }) => {
    await openBooth(page);
    await beginQuiz(page, /medical records/);
    for (let at = 0; at < 12; at++) await answer(page, 3);
    await page
      .getByRole('link', { name: /Medical records specialist/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Medical records specialist' })).toBeVisible();
    expect(await page.locator('a[href^="http"]').count()).toBe(0);
    await page.getByRole('heading', { name: 'Certifications' }).click();
    await page
      .getByRole('button', { name: /AHIMA|American Health Information/ })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: 'Open it on your phone' }).getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('can do all of it by keyboard', async ({ page }) => {
    await openBooth(page);
    await page.keyboard.press('Tab');
    await expect(beginning(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio').first()).toBeVisible();
    await page.keyboard.press('4');
    await expect(page.getByText(/Question 2/)).toBeVisible();
  });
});

test('axe finds nothing on any screen of a booth, upright or lying', async ({ page }) => {
  test.slow();
  const look = async (state: string) => {
    const axe = axeInSizes(page);
    for (const [name, viewport] of SCREENS.slice(0, 2)) {
      await page.setViewportSize(viewport);
      expect(await axe(), `${state}, ${name}`).toEqual([]);
    }
  };
  await page.setViewportSize(PORTRAIT);
  await page.clock.install();
  await openBooth(page, '/kiosk?public=https://fitpath.example&idle=nonsense&organizer=Lakeside%20Library');
  await expect(page.getByText('“idle” cannot be “nonsense”.')).toBeVisible();
  await look('attract');
  await beginning(page).click();
  await look('choose');
  await page.getByRole('button', { name: /in two minutes/ }).click();
  await answer(page, 2);
  await look('quiz');
  await page.clock.runFor(61_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('idle');
  await page.getByRole('button', { name: 'Keep going' }).click();
  for (let at = 1; at < 16; at++) await answer(page, 2);
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await look('results');
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await look('take away');
});
