import { axeInSizes } from './axe';
import { expect } from './fixture';
import { answer, answerAll, asUsersHaveIt, heights, question, quizIn, TAG, test } from './hosts/fixture';

test.use({ launchOptions: asUsersHaveIt });

const CODE = /\/results#[\w-]{20,}$/;

test('a page whose styles reach for everything cannot reach the quiz', async ({ page, host }) => {
  await page.goto(await host.file('hostile'));
  const frame = await quizIn(page);
  await answer(frame, 2);
  await expect(question(frame)).toBeVisible();
  await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(300);
  const box = await page.locator('career-quiz iframe').boundingBox();
  expect(box?.width).toBeGreaterThan(1000);
});

test('a page that puts the tag in, takes it out and moves it, before and after the script', async ({
  page,
  host,
}) => {
  await page.goto(await host.file('slow'));
  await expect(page.getByRole('link', { name: 'Take the quiz' })).toBeVisible();
  const frame = await quizIn(page);
  await answer(frame, 2);
  await expect(page.locator('career-quiz iframe')).toHaveCount(1);
  expect(await page.evaluate(() => (window as unknown as { errors: number }).errors)).toBe(0);
});

test('a React page shows it late, says another quiz and look, and takes it away', async ({ page, host }) => {
  await page.goto(await host.react());
  await page.getByRole('button', { name: 'Show or hide' }).click();
  const frame = await quizIn(page);
  // What is answered before they have met is told with the next answer.
  await expect(page.getByRole('status')).toHaveText('ready');
  await answer(frame, 2);
  await expect(page.getByRole('status')).toHaveText(/^ready progress/);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect
    .poll(() => frame.locator(':root').evaluate((root) => getComputedStyle(root).colorScheme))
    .toBe('dark');
  await expect(frame.getByText('Question 2 of 12')).toBeVisible();
  await page.getByRole('button', { name: 'Another quiz' }).click();
  await expect(page.locator('career-quiz iframe')).toHaveAttribute('src', /two-minutes$/);
  await expect((await quizIn(page)).getByText('Question 1')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole('button', { name: 'Show or hide' }).click();
  await expect(page.locator('career-quiz')).toHaveCount(0);
});

test('several stand on one page, each with its own answers, and those below come when they are neared', async ({
  page,
  host,
}) => {
  const other = '<career-quiz quiz="two-minutes" title="A quiz of two minutes"></career-quiz>';
  await page.goto(
    host.page(`${TAG}${other}<p style="height:9000px"></p><career-quiz quiz="fit/29-1141.00"></career-quiz>`),
  );
  const [one, two] = [await quizIn(page, 0), await quizIn(page, 1)];
  await answer(one, 2);
  await expect(one.getByText('Question 2 of 12')).toBeVisible();
  await expect(two.getByText('Question 1')).toBeVisible();
  await expect(page.locator('career-quiz iframe').nth(1)).toHaveAttribute('title', 'A quiz of two minutes');
  await expect(page.locator('career-quiz iframe').nth(0)).toHaveAttribute('title', /Medical Records/i);
  expect(page.frames().filter((frame) => frame.url().includes('29-1141')).length).toBe(0);
  await page.locator('career-quiz').nth(2).scrollIntoViewIfNeeded();
  await expect(question(await quizIn(page, 2))).toBeVisible();
});

test('full results and careers open in a new tab, with the code and without a way back to this page', async ({
  page,
  host,
  context,
}) => {
  await page.goto(await host.file('plain'));
  const frame = await quizIn(page);
  await answerAll(frame);
  const before = page.url();
  for (const [name, address] of [
    [/Open the full results/, CODE],
    [/Medical records specialist/, /\/careers\/29-2072\.00$/],
  ] as const) {
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name }).first().click();
    const tab = await opened;
    await expect(tab).toHaveURL(address);
    expect(await tab.evaluate(() => window.opener === null)).toBe(true);
    await tab.close();
  }
  expect(page.url()).toBe(before);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
});

test('links open on top where the host says so', async ({ page, host }) => {
  await page.goto(host.page(TAG.replace('quiz="', 'links="top" quiz="')));
  const frame = await quizIn(page);
  await answerAll(frame);
  await frame.getByRole('link', { name: 'Open the full results' }).click();
  await expect(page).toHaveURL(CODE);
});

test('results="link" shows who the person is, and the way to the rest', async ({ page, host }) => {
  await page.goto(host.page(TAG.replace('quiz="', 'results="link" quiz="')));
  const frame = await quizIn(page);
  await answerAll(frame);
  // It is the person's own.
  const own = new RegExp(CODE.source.replace('$', '&to=me$'));
  await expect(frame.getByRole('link', { name: 'Open the full results' })).toHaveAttribute('href', own);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toHaveCount(0);
});

test('axe finds nothing in the frame: in a narrow column and a wide page, light and dark', async ({
  page,
  host,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const tag = TAG.replace('quiz="', 'wants="profile" quiz="');
  await page.goto(
    host.page(`<style>body{margin:0}</style><main aria-label="Host"><h1>Host</h1>${tag}</main>`),
  );
  const frame = await quizIn(page);
  const look = async (state: string) => {
    const axe = axeInSizes(page);
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate((own) => (document.body.style.colorScheme = own), colorScheme);
      const found = await axe();
      expect(
        found.filter((one) => !one.includes('page-has-heading-one')),
        `${state} at ${width} px, ${colorScheme}`,
      ).toEqual([]);
    }
  };
  await look('the first question');
  await answerAll(frame);
  await expect(frame.getByText(/asks for your result/)).toBeVisible();
  await look('the result');
});
