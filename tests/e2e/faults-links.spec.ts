import { expect, interactive, test } from './fixture';
import { CODE } from './person';

const NOT_FOUND = 'There is no page here';

test.describe('an address that names nothing', () => {
  test.use({ expectedError: /404 \(Not Found\)/ });

  test('says so, with a search and ways on', async ({ page }) => {
    for (const address of [
      '/careers/99-9999.99',
      '/quiz/fit/99-9999.99',
      '/quiz/gone',
      '/careers/%E0%A4%A',
      '/quiz/%',
      '/quiz/..%2f..%2fetc%2fpasswd',
      '/careers/%2e%2e%2f%2e%2e%2f',
      '/../../etc/passwd',
      '/%00',
      '/quiz/constructor',
      '/quiz/__proto__',
      '/<script>alert(1)</script>',
      `/careers/${'x'.repeat(6000)}`,
    ]) {
      await page.goto(address);
      await interactive(page);
      await expect(page.getByRole('heading', { level: 1, name: NOT_FOUND }), address).toBeVisible();
      await expect(page.getByText(/Nothing on this device was changed/)).toBeVisible();
      await expect(page.getByRole('searchbox')).toBeVisible();
    }
  });

  test('never leads to another host, however many slashes it begins with', async ({ page, baseURL }) => {
    for (const address of [
      '//evil.example',
      '///evil.example/quiz/x',
      '//evil.example/%2f..',
      '/\\evil.example',
    ]) {
      await page.goto(`${baseURL}${address}`);
      await interactive(page);
      await expect(page.getByRole('heading', { level: 1, name: NOT_FOUND }), address).toBeVisible();
      await page.getByRole('link', { name: 'Go to the home page' }).click();
      await expect(page).toHaveURL(`${baseURL}/`);
    }
  });

  test('with two slashes before a page that is there, is that page, and changes of it stay on this host', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${baseURL}//compare?soc=29-2072.00&soc=29-1141.00`);
    await interactive(page);
    await page
      .getByRole('link', { name: /^Remove / })
      .first()
      .click();
    await expect(page).toHaveURL(`${baseURL}/compare?soc=29-1141.00`);
  });
});

test.describe('an address as messages, mails and trackers leave it', () => {
  test.use({ expectedError: /404 \(Not Found\)/ });

  test('opens the page that was meant', async ({ page }) => {
    for (const [address, name] of [
      ['/careers/29-2072', 'Medical records specialist'],
      ['/careers/29-2072.00).', 'Medical records specialist'],
      ['/careers/29-2072.00%E2%80%8B', 'Medical records specialist'],
      ['/quiz/two-minutes&utm_source=mail', 'I can sit at a table for hours and feel fine.'],
      ['/kiosk).', 'What work would fit you?'],
      ['/compare?soc=29-2072&soc=29-1141.00).', 'Registered nurse'],
      [`/results%23${CODE}.`, 'Careers that fit'],
      [`/results#(${CODE.slice(0, 30)}%0A${CODE.slice(30)}).`, 'Careers that fit'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(address);
      await interactive(page);
      await expect(page.getByRole('main').getByText(name).first(), address).toBeVisible();
      await expect(page.getByRole('heading', { name: NOT_FOUND }), address).toHaveCount(0);
    }
    // The code is written anew into the address, so that it is handed on as it was made.
    await expect(page).toHaveURL(/\/results#[\w-]+$/);
  });
});

const DAMAGED = 'This result link is damaged';
const NEWER = 'This result comes from a newer Fitpath';

test('a result code that is none: says so in words and leads to the quizzes', async ({ page }) => {
  const newer = ['from a later Fitpath', '8AECA1pC3Q', NEWER] as const;
  // What says the same is never read twice in a row, so that each is seen to be read.
  for (const [name, hash, title] of [
    ['cut short', 'E8wQMgIAuREQI5ENLuvBZAvMgX', DAMAGED],
    newer,
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>', DAMAGED],
    ['of a quiz that is gone', 'EQY40QAIAlgwANyDfg', 'This quiz is no longer here'],
    ['a malformed percent sign', '%E0%A4%A', DAMAGED],
    newer,
    ['a letter too long', `${CODE}x`, DAMAGED],
    newer,
    ['markup in percent signs', '%00%ff<script>', DAMAGED],
    newer,
    ['a hundred thousand letters', 'A'.repeat(100_000), DAMAGED],
  ] as const)
    await test.step(name, async () => {
      await page.goto(`/results#${hash}`);
      await interactive(page);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Is medical records right for you?' })).toBeVisible();
    });
});

test('a thousand careers to compare: four stand side by side, and the rest is told', async ({ page }) => {
  const socs = Array.from(
    { length: 1000 },
    (_, at) => `soc=${String(11 + (at % 40))}-${String(1000 + at)}.00`,
  );
  await page.goto(`/compare?soc=29-1141.00&soc=29-1141.00&soc=99-9999.99&soc=<b>x</b>&${socs.join('&')}`);
  await interactive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/99-9999\.99/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Registered nurse' }).first()).toBeVisible();
});

test('a query of ten thousand letters and malformed percent signs leaves the index as it is', async ({
  page,
}) => {
  await page.goto(`/careers?zone=9&state=%E0%A4%A&sort=__proto__&${'x'.repeat(10_000)}`);
  await interactive(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
});
