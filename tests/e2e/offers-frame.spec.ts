import type { FrameLocator, Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect } from './fixture';
import { answerAll, asUsersHaveIt, quizIn, test } from './hosts/fixture';

// A college's own programs beside the careers, from a file on its own page.

test.use({ launchOptions: asUsersHaveIt });

const JSON_FILE = { 'content-type': 'application/json' };
const offer = (id: string, title: string, careers: readonly string[], more: object = {}) => ({
  ...{ id, title, by: 'Springfield College', kind: 'program', careers },
  ...more,
});
const fileOf = (...offers: readonly object[]) =>
  JSON.stringify({ version: 1, name: 'Springfield College', offers });
/** For every career of some kind or other, and one that is nobody's first. */
const OFFERS = fileOf(
  offer('health', 'Health Information', ['29-', '31-', '43-'], {
    ...{ length: '2 years', credential: 'AAS', link: 'https://college.example/health' },
  }),
  offer('fishing', 'Fishing', ['45-3031.00']),
);

async function hosting(page: Page, address: string, tag: string): Promise<FrameLocator> {
  await page.goto(address);
  await page.setViewportSize({ width: 900, height: 1000 });
  expect(tag).toContain('career-quiz');
  return quizIn(page);
}

const host = (tag: string) =>
  `<script>window.heard = []; for (const type of ['ready', 'complete', 'error'])
    document.addEventListener(type, ({ detail }) => heard.push({ type, detail }));</script>
  <script src="{{site}}/embed.js" async></script><main aria-label="A college"><h1>A college</h1>${tag}</main>`;

test('a college’s programs stand beside the careers, and only those on wish, at the places that they had', async ({
  page,
  host: server,
}) => {
  const asked: { url: string; cookie: string | undefined }[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json') && request.url().startsWith('http://127.0.0.1'))
      asked.push({ url: request.url(), cookie: request.headers()['cookie'] });
  });
  const file = server.raw(OFFERS, { ...JSON_FILE, 'set-cookie': 'who=me' });
  const tag = `<career-quiz quiz="medical-records" offers="${new URL(file).pathname}"></career-quiz>`;
  const frame = await hosting(page, server.page(host(tag)), tag);
  await answerAll(frame);
  const toggle = frame.getByRole('switch', { name: 'Only what can be studied here' });
  await expect(toggle).not.toBeChecked();
  const program = frame.getByRole('link', { name: 'Health Information' }).first();
  await expect(program).toHaveAttribute('href', 'https://college.example/health');
  await expect(program).toHaveAttribute('target', '_blank');
  await expect(frame.getByRole('list', { name: 'At Springfield College' }).first()).toContainText('AAS');
  expect((await axeFindings(page)).filter((one) => !one.includes('page-has-heading-one'))).toEqual([]);
  const places = () => frame.getByRole('main').locator('li > span:first-child').allTextContents();
  expect(await places()).toEqual(['1', '2', '3', '4', '5']);
  await toggle.click();
  await expect(toggle).toBeChecked();
  await expect(frame.getByText('Not taught here')).toHaveCount(0);
  const left = (await places()).map(Number);
  expect(left.length).toBeGreaterThan(0);
  expect(left).toEqual([...left].sort((a, b) => a - b));
  // The page was asked once, by nobody in particular.
  expect(asked).toEqual([{ url: file, cookie: undefined }]);

  // In a narrow column they stand below.
  await page.setViewportSize({ width: 340, height: 900 });
  const [career, beside] = await Promise.all(
    [frame.getByRole('main').locator('li div').first(), program].map((at) => at.boundingBox()),
  );
  expect(beside?.y).toBeGreaterThan((career?.y ?? 0) + (career?.height ?? 0) - 2);
});

const HOSTILE = [
  ['a script in a link', fileOf(offer('a', 'A', ['29-'], { link: 'javascript:alert(1)' })), /link/],
  ['a giant file', ' '.repeat(200_001), /larger than 200 kB/],
  ['no JSON', '<html><script>parent.hacked = 1</script>', /line 1/],
] as const;

test('offers that cannot be used cost nobody their result: the console says why', async ({
  page,
  host: server,
}) => {
  const warned: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
  for (const [what, text, says] of HOSTILE) {
    warned.length = 0;
    const file = server.raw(text, JSON_FILE);
    const tag = `<career-quiz quiz="medical-records" offers="${file}"></career-quiz>`;
    await hosting(page, server.page(host(tag)), tag);
    await expect.poll(() => warned.join('\n'), what).toMatch(says);
    const heard = await page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);
    expect(heard.map(({ type }) => type)).toEqual(['ready']);
  }
  // What looks like HTML is words; another origin's hello brings nothing.
  const file = server.raw(
    fileOf(offer('a', '<img src=x onerror="parent.hacked=1">', ['29-', '31-', '43-'])),
    JSON_FILE,
  );
  const tag = `<career-quiz quiz="medical-records" offers="${file}"></career-quiz>`;
  const frame = await hosting(page, server.page(host(tag)), tag);
  await frame.locator(':root').evaluate(
    (_, other) => {
      const hello = { fitpath: 1, type: 'hello', nonce: '1-2-3-4-5', offers: other };
      window.postMessage(hello, '*');
    },
    fileOf(offer('b', 'Forged', ['29-', '31-', '43-'])),
  );
  await answerAll(frame);
  await expect(frame.getByText('<img src=x onerror="parent.hacked=1">').first()).toBeVisible();
  await expect(frame.getByText('Forged')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a page’s own ink and paper are taken where they can be read, and refused in words where not', async ({
  page,
  host: server,
}) => {
  const warned: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
  const look = async (attributes: string) => {
    const tag = `<career-quiz quiz="medical-records" ${attributes}></career-quiz>`;
    const frame = await hosting(page, server.page(host(tag)), tag);
    return frame.locator('body');
  };
  const body = await look('ink="#102030" paper="#ffffff" accent="#7a0019"');
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(body).toHaveCSS('color', 'rgb(16, 32, 48)');
  expect((await axeFindings(page)).filter((one) => !one.includes('page-has-heading-one'))).toEqual([]);
  await expect(await look('background="transparent" paper="#0b1a2b" theme="dark"')).toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
  expect(warned).toEqual([]);
  await expect(await look('ink="#777777" paper="#888888"')).toHaveCSS(
    'background-color',
    'rgb(243, 241, 230)',
  );
  await expect.poll(() => warned.join()).toContain('cannot be read on paper #888888');
});
