import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';
import { expectReadable } from './looks';
import { CODE, hasAnswered } from './person';

/** Three kept careers, one with a note. */
const LEAVES = JSON.stringify([
  { soc: '29-1141.00', note: 'Like Grandma' },
  { soc: '25-4022.00', note: '' },
  { soc: '49-3023.00', note: '' },
]);
const FOUR = '/compare?soc=29-2072.00&soc=29-1141.00&soc=29-2052.00&soc=23-1011.00';

async function open(page: Page, address: string) {
  await page.goto(address);
  await interactive(page);
}

/** Goes on to an address as a link of the page would: nothing is loaded anew. */
async function goOn(page: Page, address: string) {
  const from = page.url();
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  expect(page.url()).not.toBe(from);
}

const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** States of a page that can be read by everyone, each reached from the one before. */
async function states(
  page: Page,
  all: readonly (readonly [name: string, reach: () => Promise<unknown>, only?: string])[],
) {
  for (const [name, reach, only] of all)
    await test.step(`${name} can be read by everyone`, async () => {
      await reach();
      await expectReadable(page, name, only);
    });
}

/** Everything that can be unfolded, with what comes when it is; `but`: except what holds this. */
async function unfold(page: Page, but?: string) {
  await page.evaluate((left) => {
    for (const details of document.querySelectorAll('details'))
      details.open = left === undefined || !details.querySelector(left);
  }, but);
}

test.use({ expectedError: /404|Failed to load resource|dynamically imported/ });

test('pages that need no answers', async ({ page }) => {
  const link = (name: string, heading: string) => async () => {
    await page.getByRole('banner').getByRole('link', { name }).click();
    await title(page, heading);
  };
  const at = (address: string, name: string) => async () => {
    await goOn(page, address);
    await title(page, name);
  };
  await open(page, '/');
  await states(page, [
    ['home', () => title(page, 'What work would fit you?')],
    ['about', link('About', 'About Fitpath')],
  ]);

  await test.step('what stands around every page can be read by everyone, on a wide screen too', async () => {
    await expect(page.getByRole('banner').getByRole('link', { name: 'How it works' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  await states(page, [
    ['how it works', link('How it works', 'How scores and matches are made')],
    ['not found', at('/nowhere', 'There is no page here')],
    ['a result of no answers', at('/results', 'Twenty petals, none grown')],
    ['a damaged result', at('/results#x', 'This result link is damaged')],
    [
      'a result from elsewhere',
      async () => {
        await goOn(page, `/results#${CODE}`);
        await expect(page.getByRole('heading', { name: 'Next in order' })).toBeVisible();
      },
    ],
    ['no leaves', at('/compare', 'Your leaves')],
    [
      'leaves, one of them let go, with a note being written',
      async () => {
        await page.evaluate((leaves) => localStorage.setItem('fitpath/leaves', leaves), LEAVES);
        await goOn(page, '/about');
        await goOn(page, '/compare');
        await page.reload();
        await page.locator('summary').filter({ hasText: 'Like Grandma' }).click();
        await page.getByRole('button', { name: 'Keep Librarian' }).click();
        await expect(page.getByRole('table')).toBeVisible();
      },
    ],
    [
      'a comparison with mistakes',
      async () => {
        await goOn(page, '/compare?soc=23-1011.00&soc=99-9999.00');
        await expect(page.getByText(/99-9999\.00/)).toBeVisible();
      },
    ],
    [
      'a trial',
      async () => {
        await at('/try#text', 'Quiz without a name')();
        await page.getByRole('textbox').first().fill('{ "id": "x" }');
      },
    ],
  ]);
});

test('a result with hints can be read by everyone', async ({ page }) => {
  await hasAnswered(page, {
    responses: { organized: 'always', ...allOf(['precise', 'desk', 'care', 'health', 'tech', 'routine'], 5) },
  });
  await open(page, '/results');
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await expectReadable(page, 'result of even answers');
});

function allOf(ids: readonly string[], value: number): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}

test('a result with all its tools open can be read by everyone', async ({ page }) => {
  await hasAnswered(page, { lastTime: true });
  await open(page, '/results');
  await expect(page.getByRole('heading', { name: 'Next in order' })).toBeVisible();
  await page.getByRole('button', { name: 'To my phone, or a file' }).click();
  await expect(page.getByRole('heading', { name: 'On your phone' })).toBeVisible();
  await unfold(page);
  await page.getByRole('slider', { name: 'desk' }).fill('20');
  await page.getByLabel('Health work only').click();
  await expect(page.getByText(/are left of 923/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  await expectReadable(page, 'result with all tools open');
});

test('a result that was sent can be read by everyone, also over one’s own', async ({ page }) => {
  await open(page, `/results#${CODE}&from=Maya&to=parent`);
  await expect(page.getByRole('heading', { level: 1, name: 'Maya sent you a flower.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Three things to ask' })).toBeVisible();
  await expect(page.locator('main li a').first()).toBeVisible();
  await expectReadable(page, 'a result that was sent');
  await page.evaluate(
    ([responses]) => {
      const session = { quiz: 'medical-records', version: 1, responses };
      localStorage.setItem('fitpath/session/medical-records', JSON.stringify(session));
      localStorage.setItem('fitpath/latest', 'medical-records');
    },
    [allOf(['precise', 'desk', 'care', 'health', 'tech', 'routine'], 5)] as const,
  );
  await open(page, `/results#${CODE}&from=Maya&to=friend`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /^You and Maya/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Three careers you could both look into' })).toBeVisible();
  await expectReadable(page, 'two flowers over each other');
});

/** Where a career's page says how it fits who reads it. */
const FIT = 'main section:has([href="/results"])';

test('careers, for somebody without answers', async ({ page }) => {
  await open(page, '/careers/29-2072.00');
  await states(page, [
    [
      'a career with a guide, its tables and schools',
      async () => {
        await page.getByRole('button', { name: 'Open the school finder' }).click();
        await expect(page.getByRole('status').filter({ hasText: /^\d+ schools$/ })).toBeVisible();
        await unfold(page);
      },
    ],
    [
      'a career without a guide',
      async () => {
        await goOn(page, '/careers/11-3031.03');
        await expect(page.getByText('What would you earn?')).toBeVisible();
        await expect(page.getByText('all Financial Managers').first()).toBeVisible();
        // The tables of figures are those of any career: one test looks into them.
        await unfold(page, 'table');
      },
    ],
  ]);
});

test('a quiz, careers and lists, for somebody with answers', async ({ page }) => {
  await hasAnswered(page);
  await open(page, '/quiz/medical-records');
  const index = (address: string) => async () => {
    await goOn(page, address);
    // Until then all 923 rows stand there, at which axe would look for a minute.
    await expect(page.locator('main [role="status"]').first()).toHaveText(/^(?!923 )\d+ careers? of 923$/);
  };
  await states(page, [
    ['a quiz come back to', () => expect(page.getByText('Welcome back.')).toBeVisible()],
    [
      'a quiz with an answer',
      async () => {
        await page.getByRole('button', { name: 'Previous question' }).click();
        await expect(page.getByRole('radio', { checked: true })).toBeVisible();
      },
    ],
    [
      'a career, for somebody',
      async () => {
        await goOn(page, '/careers/29-2072.00');
        await expect(page.getByRole('main').getByRole('link', { name: 'Your result' })).toBeVisible();
      },
      FIT,
    ],
    [
      'a comparison of four',
      async () => {
        await goOn(page, FOUR);
        await expect(page.getByRole('columnheader')).toHaveCount(4);
      },
    ],
    [
      'the index with a choice',
      index('/careers?group=23&list=great-pay&sort=pay&soc=23-1011.00&soc=29-2072.00'),
    ],
    ['its filters', () => page.getByText(/^Filter and sort/).click()],
    ['the index without finds', index('/careers?group=23&pay=100000&schooling=0&soc=23-1011.00')],
    ['a search in the index', index('/careers?q=medical+coder&state=WY')],
  ]);
});

test('a page that did not arrive can be read by everyone', async ({ page }) => {
  await open(page, '/about');
  await page.route('**/careers.json', (route) => route.abort());
  await page.getByRole('link', { name: 'Careers' }).first().click();
  await title(page, 'This page did not load');
  await expectReadable(page, 'a page that did not arrive');
});
