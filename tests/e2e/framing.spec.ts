import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/cli/serve/serve.mjs';
import { expect, test } from './fixture';
import { otherSite, type OtherSite } from './other-site';
import { UNFRAMED } from './page-kinds';

let other: OtherSite;
test.beforeAll(async () => {
  other = await otherSite();
});
test.afterAll(() => other.close());

test.describe('framing', () => {
  test.use({ expectedError: /frame-ancestors|ERR_BLOCKED_BY_RESPONSE|404|policy violation/ });

  const frame = (address: string, attributes = '') =>
    `<iframe src="${address}" width="360" height="640" ${attributes}></iframe>`;

  test('no other page is shown in a frame of another site', async ({ page, baseURL }) => {
    const frames = UNFRAMED.map(([, address]) => frame(`${baseURL ?? ''}${address}`));
    await page.goto(other.page(frames.join('')));
    const shown = () =>
      page
        .frames()
        .slice(1)
        .filter((one) => !one.url().startsWith('chrome-error:'));
    expect(page.frames()).toHaveLength(UNFRAMED.length + 1);
    await expect.poll(() => shown().map((one) => one.url())).toEqual([]);
  });

  const hosts = [
    ['a plain page', (address: string) => frame(address), {}],
    [
      'a page that gives it scripts and nothing else',
      (address: string) => frame(address, 'sandbox="allow-scripts"'),
      {},
    ],
    [
      'a page that is sandboxed itself',
      (address: string) => `<iframe sandbox="allow-scripts" srcdoc='${frame(address)}'></iframe>`,
      {},
    ],
    [
      'an isolated page',
      (address: string) => frame(address),
      { 'Cross-Origin-Embedder-Policy': 'require-corp' },
    ],
    [
      'an isolated page that gives it scripts and nothing else',
      (address: string) => frame(address, 'sandbox="allow-scripts"'),
      { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    ],
  ] as const;
  for (const [name, body, headers] of hosts) {
    test(`a quiz for frames runs in ${name}`, async ({ page, baseURL }) => {
      const address = `${baseURL ?? ''}/embed/medical-records`;
      await page.goto(other.page(body(address), headers));
      const framed = () => page.frames().find((one) => one.url() === address);
      await expect.poll(() => framed()?.url()).toBe(address);
      const quiz = framed();
      if (!quiz) throw new Error('no frame');
      await quiz.locator('#root[data-ready]').waitFor({ state: 'attached' });
      await expect(quiz.getByRole('radio').first()).toBeVisible();
    });
  }

  test('is for the listed sites only, where the operator lists some', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'fitpath-framing-'));
    mkdirSync(join(folder, 'embed/x'), { recursive: true });
    writeFileSync(join(folder, 'embed/x/index.html'), '<!doctype html><title>x</title><h1>A quiz</h1>');
    const stranger = await otherSite();
    writeFileSync(join(folder, 'headers.json'), JSON.stringify({ frameHosts: [other.origin] }));
    const site = await serve({ port: 0, dist: folder });
    const address = `${site.url}embed/x`;
    await page.goto(other.page(frame(address)));
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'A quiz' })).toBeVisible();
    await page.goto(stranger.page(frame(address)));
    await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/);
    await Promise.all([site.close(), stranger.close()]);
    rmSync(folder, { recursive: true });
  });
});
