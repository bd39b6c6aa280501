import { elsewhere, expect, test } from './fixture';
import { answer, beginning, beginQuiz, BOOTH, finish, openBooth } from './kiosk-person';
import { firstCareer } from './person';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

test('the browser’s Back goes one step back in the visit, and never out of the booth', async ({ page }) => {
  await page.goto('/about');
  await openBooth(page);
  const address = page.url();
  // The booth steps forward again on its own.
  const back = async () => {
    await page.goBack();
    await page.waitForFunction(() => history.state !== null);
  };
  await beginQuiz(page);
  await answer(page, 1);
  await expect(page.getByText(/Question 2\b/)).toBeVisible();
  await back();
  await expect(page.getByText(/Question 1\b/)).toBeVisible();
  await back();
  await expect(page.getByRole('button', { name: /in two minutes/ })).toBeVisible();
  for (let at = 0; at < 3; at++) await back();
  await expect(page.getByRole('button', { name: /in two minutes/ })).toBeVisible();
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await back();
  await back();
  await expect(beginning(page)).toBeVisible();
  await page.goForward();
  await expect(beginning(page)).toBeVisible();
  expect(page.url()).toBe(address);
});

test('menus, selection, dragging, zoom, shortcuts and second windows are refused', async ({
  page,
  context,
}) => {
  await openBooth(page);
  await beginQuiz(page);
  await finish(page);
  const refused = await page.evaluate(() => {
    const link = document.querySelector('main a');
    const refuses = (event: Event) => !(link ?? window).dispatchEvent(event);
    const all = { bubbles: true, cancelable: true };
    const keys = (['p', 's', 'f', 'r', 'u', '+', '-', '0'] as const).map(
      (key) => new KeyboardEvent('keydown', { ...all, key, ctrlKey: true }),
    );
    return [
      ...keys,
      new KeyboardEvent('keydown', { ...all, key: 'ArrowLeft', altKey: true }),
      new KeyboardEvent('keydown', { ...all, key: 'F5' }),
      new KeyboardEvent('keydown', { ...all, key: 'BrowserBack' }),
      new MouseEvent('contextmenu', all),
      new MouseEvent('dragstart', all),
      new Event('selectstart', all),
      new Event('copy', all),
      new Event('gesturestart', all),
      new MouseEvent('mouseup', { ...all, button: 3 }),
      new MouseEvent('auxclick', { ...all, button: 1 }),
      new WheelEvent('wheel', { ...all, ctrlKey: true }),
    ].map((event) => [event.type, refuses(event)] as const);
  });
  expect(refused.filter(([, own]) => !own)).toEqual([]);
  const style = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const house = heading.closest('#root > *') ?? heading;
    return [getComputedStyle(heading).userSelect, getComputedStyle(house).touchAction];
  });
  expect(style).toEqual(['none', 'pan-x pan-y']);
  for (const modifier of ['Control', 'Shift', 'Alt'] as const)
    await firstCareer(page).click({ modifiers: [modifier] });
  await firstCareer(page).click({ button: 'middle' });
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  expect(context.pages().length).toBe(1);
});

test.describe('what does not work', () => {
  test.use({ expectedError: /Failed to load resource|ERR_FAILED|dynamically imported/ });
  test('says so and frees the booth after 10 s', async ({ page }) => {
    await page.clock.install();
    await page.route('**/assets/Results-*.js', (route) => route.abort());
    await openBooth(page);
    await beginQuiz(page);
    for (let at = 0; at < 15; at++) await answer(page, 2);
    await page.getByRole('radio').nth(2).click(elsewhere());
    await expect(page.getByRole('heading', { name: 'Something isn’t working' })).toBeVisible();
    await page.clock.runFor(6000);
    await expect(page.getByRole('heading', { name: 'Something isn’t working' })).toBeVisible();
    await page.clock.runFor(6000);
    await expect(beginning(page)).toBeVisible();
  });
});

test('options that make no sense are named, and the booth opens all the same', async ({ page }) => {
  await openBooth(page, `${BOOTH}&idle=1&logo=https://elsewhere.example/a.png`);
  await expect(page.getByText(/^“idle” cannot be “/)).toBeVisible();
  await expect(page.getByText(/^“logo” cannot be “/)).toBeVisible();
});

test('nothing of the site’s head and foot leads away from a visit', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo').getByRole('link')).toHaveCount(0);
});

test('the screen is kept on: asked for anew when the lock is lost, refused, or the page was hidden', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    let refuse = false;
    const request = () => {
      if (refuse) return Promise.reject(new DOMException('battery', 'NotAllowedError'));
      const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
      locks.push(lock);
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, {
      lockCount: () => locks.length,
      loseLock: () => locks.at(-1)?.dispatchEvent(new Event('release')),
      refuseLocks: (now: boolean) => (refuse = now),
    });
  });
  await openBooth(page);
  const call = (name: string, value?: boolean) =>
    page.evaluate(
      ([own, given]) =>
        (window as unknown as Record<string, (given?: boolean) => number>)[own as string]?.(given as boolean),
      [name, value],
    );
  await expect.poll(() => call('lockCount')).toBe(1);
  await call('loseLock');
  await expect.poll(() => call('lockCount')).toBe(2);
  await call('refuseLocks', true);
  await call('loseLock');
  await page.clock.runFor(5000);
  expect(await call('lockCount')).toBe(2);
  await call('refuseLocks', false);
  await page.clock.runFor(31_000);
  await expect.poll(() => call('lockCount')).toBe(3);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await call('lockCount')).toBe(3);
  await call('refuseLocks', true);
  await call('loseLock');
  await call('refuseLocks', false);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => call('lockCount')).toBe(4);
});
