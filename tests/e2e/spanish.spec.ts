import type { Locator, Page } from '@playwright/test';
import { elsewhere, expect, interactive, test } from './fixture';
import { expectFits, expectReadable } from './looks';
import { answerShown, CODE } from './person';
import { shiftOf } from './shifts';
import { keepToOneTypeface } from './typefaces';

// The site in its second language: the whole way of a student, and the way from one language to the other.

const answer = (page: Page, at: number) => answerShown(page, at, 'Siguiente');

const toEnglish = (page: Page) => page.getByRole('link', { name: 'English' });
const toSpanish = (page: Page) => page.getByRole('link', { name: 'Español' });

test('a student goes the whole way in Spanish: quiz, result, a career, its schools, another career by its name', async ({
  page,
}) => {
  await page.goto('/es/');
  await expect(page).toHaveTitle(/¿qué trabajo va contigo\?/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goto('/es/quiz/two-minutes');
  await interactive(page);
  const heading = page.getByRole('heading', { name: /carreras que van contigo/i });
  for (let at = 0; at < 40 && !page.url().includes('/es/results'); at++) {
    const question = () => page.locator('h1').first().textContent();
    const asked = await question();
    await answer(page, at % 4);
    await expect.poll(question).not.toBe(asked);
  }
  await expect(heading).toBeVisible();
  await expectFits(page, 'a result in Spanish');

  const first = page.locator('#careers').getByRole('listitem').first().getByRole('link').first();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page).toHaveURL(/\/es\/careers\/\d/);

  await page.goto('/es/careers');
  await interactive(page);
  const search = page.getByRole('searchbox');
  for (const [typed, found] of [
    ['enfermera', 'Enfermero/a registrado/a'],
    ['plomería', 'Plomero/a e instalador/a de tuberías'],
    ['electricistas', 'Electricista'],
    ['nurse', 'Enfermero/a registrado/a'],
  ] as const) {
    await search.fill(typed);
    await expect(page.getByRole('link', { name: found, exact: true }).first()).toBeVisible();
  }

  await page.goto('/es/careers/29-1141.00');
  await interactive(page);
  await page
    .getByRole('combobox', { name: /estado/i })
    .first()
    .selectOption('TX');
  await expect(page.getByText(/ en Texas/).first()).toBeVisible();
  await expectFits(page, 'a career in Spanish');
});

test('the other language is one link away, with place, filters and result kept', async ({ page }) => {
  await page.goto('/careers?q=nurse');
  await interactive(page);
  // A press that opens another tab is no click.
  await toSpanish(page).dispatchEvent('pointerdown');
  await expect(toSpanish(page)).toHaveAttribute('href', /\/es\/careers\?q=nurse$/);
  await toSpanish(page).click();
  await expect(page).toHaveURL(/\/es\/careers\?q=nurse$/);
  await expect(page.getByRole('searchbox')).toHaveValue('nurse');

  await page.goto(`/results#${CODE}`);
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  const first = () => page.locator('#careers').getByRole('link').first().getAttribute('href');
  const [best, { hash }] = [await first(), new URL(page.url())];
  await toSpanish(page).click();
  await expect(page.getByRole('heading', { name: /^Carreras que van con/ })).toBeVisible();
  expect(page.url()).toContain(`/es/results${hash}`);
  expect(await first()).toBe(`/es${best ?? ''}`);
  await toEnglish(page).click();
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
});

test('in the middle of a quiz the question on screen stays, and so do the answers', async ({ page }) => {
  await page.goto('/quiz/medical-records');
  await interactive(page);
  for (const at of [1, 2]) {
    await expect(page.getByText(`Question ${at} of 12`)).toBeVisible();
    await page.locator('fieldset input').nth(1).click(elsewhere());
  }
  await expect(page.getByText('Question 3 of 12')).toBeVisible();
  await toSpanish(page).click();
  await expect(page.getByText('Pregunta 3 de 12')).toBeVisible();
  await page.locator('fieldset input').nth(1).click(elsewhere());
  await expect(page.getByText('Pregunta 4 de 12')).toBeVisible();
  await toEnglish(page).click();
  await expect(page.getByText('Question 4 of 12')).toBeVisible();
});

for (const [locale, offered] of [
  ['es-MX', true],
  ['en-US', false],
  ['vi-VN', false],
] as const)
  test.describe(`to a browser in ${locale}`, () => {
    test.use({ locale });
    test(`Spanish is ${offered ? 'offered, and nobody is led there' : 'a link like the others'}`, async ({
      page,
    }) => {
      await keepToOneTypeface(page);
      await page.goto('/careers');
      await interactive(page);
      await expect(page).toHaveURL(/[^s]\/careers$/);
      const colorOf = (link: Locator) => link.evaluate((element) => getComputedStyle(element).color);
      const beside = await colorOf(page.getByRole('link', { name: 'Your result' }));
      expect((await colorOf(toSpanish(page))) !== beside).toBe(offered);
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.001);
      if (offered) await expectReadable(page, 'the offer of Spanish', 'header');
    });
  });

test.describe('an address that is none', () => {
  test.use({ expectedError: /404/ });
  test('says so in its own language', async ({ page }) => {
    const answered = await page.goto('/es/nada');
    expect(answered?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('finds its language where a host has one not-found page for all', async ({ page }) => {
    const first = await (await page.request.get('/nowhere')).text();
    await page.route('**/es/nada', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: first }),
    );
    await page.goto('/es/nada');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});

test('on the narrowest phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', 'careers', 'careers/51-9082.00', 'compare', 'methodology', 'study', 'guide']) {
    await page.goto(`/es/${path}`);
    await interactive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

test.describe('a booth with two languages', () => {
  test.use({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    expectedError: /Failed to load resource/,
  });
  const BOOTH = '/kiosk?quiz=two-minutes&languages=en,es&public=https://fitpath.example';
  const inEnglish = (page: Page) => page.getByRole('button', { name: 'Touch to begin in English' });
  const inSpanish = (page: Page) => page.getByRole('button', { name: 'Toca para empezar en español' });

  test('asks first, answers in the language that was touched, and goes back with nothing of the visit', async ({
    page,
  }) => {
    await page.goto(BOOTH);
    await expect(inEnglish(page)).toBeVisible();
    await expect(page.getByText('¿Qué trabajo va contigo?')).toHaveAttribute('lang', 'es');
    await expectReadable(page, 'the choice of a language', 'main');
    await page.setViewportSize({ width: 1080, height: 1920 });
    await inSpanish(page).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.getByRole('button', { name: /en dos minutos/ }).click(elsewhere());
    await answer(page, 1);
    await expect(page.getByText(/Pregunta 2 de/)).toBeVisible();
    await page.getByRole('button', { name: 'Empezar de nuevo' }).first().click(elsewhere());
    await expect(inSpanish(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/kiosk');
    expect(page.url()).not.toContain('#');
    const kept = await page.evaluate(() => Object.keys(localStorage).join());
    expect(kept).not.toContain('session');
    await inEnglish(page).click(elsewhere());
    await expect(page.getByRole('button', { name: /in two minutes/ })).toBeVisible();
  });

  test('a language that cannot be had begins in the booth’s own', async ({ page, context }) => {
    await page.goto(BOOTH);
    await expect(inSpanish(page)).toBeVisible();
    await context.route('**/es/kiosk', (route) => route.abort());
    await inSpanish(page).click();
    await expect(page.getByRole('button', { name: /in two minutes/ })).toBeVisible();
  });
});
