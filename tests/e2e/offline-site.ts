import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags } from '../../src/cli/chromium/check.mjs';
import { serve } from '../../src/cli/serve/serve.mjs';
import { firstCareer } from './person';

/** The built site on a server of its own, which a test may stop, start again and put another version on. */
export interface OwnSite {
  readonly url: string;
  readonly dist: string;
  /** Whether a career's figures are among its files. */
  holds(soc: string): boolean;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A copy of dist/ without the pages of careers and the other language, which nothing here visits by network. `small`: without all schools, the pay of
 * states and most careers' data and guides, for what does not depend on how many there are.
 */
export async function ownSite({ small = false } = {}): Promise<OwnSite> {
  const dist = await mkdtemp(join(tmpdir(), 'fitpath-site-'));
  const left = small ? /\/data\/(schools|fit|states|(careers|guides)\/(?!29-11|15-1252))/ : undefined;
  for (const file of await filesOf('dist'))
    if (!/^(es\/|careers\/\d|embed\/|quiz\/fit\/(?!29-2072)|schema\/)|\.br$/.test(file) && !left?.test(file))
      await copyInto(dist, file);
  if (left) await relist(dist, { keep: (path) => !left.test(path) });
  let server = await serve({ port: 0, dist });
  const { port, url } = server;
  return {
    ...{ dist, url },
    holds: (soc) => !left?.test(`/data/careers/${soc}`),
    stop: () => server.close(),
    start: async () => {
      server = await serve({ port, dist });
    },
    remove: async () => {
      await server.close().catch(() => undefined);
      await rm(dist, { recursive: true });
    },
  };
}

async function copyInto(to: string, file: string): Promise<void> {
  await mkdir(dirname(join(to, file)), { recursive: true });
  await copyFile(join('dist', file), join(to, file));
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/**
 * Puts another version in the place of a site's: one in which every script and all data have other names, as after any
 * change to what all of them hang on, and in which a quiz is called otherwise. Nothing of the version before is left.
 */
export async function deployNext({ dist }: Pick<OwnSite, 'dist'>): Promise<void> {
  const files = await filesOf(dist);
  // `Quiz-BKC73JF.js` → `Quiz-next3JF.js`, `assets/80ae6306a6/` → `assets/next06306a6/`
  const renamed = (text: string) =>
    text
      .replace(/(-)[\w-]{4}([\w-]{3,4}\.js\b)/g, '$1next$2')
      .replace(/\bassets\/[0-9a-f]{5}([0-9a-f]{5})\//g, 'assets/next0$1/');
  for (const file of files.filter((name) => /\.(js|html)$/.test(name))) {
    const text = renamed(await readFile(join(dist, file), 'utf8'));
    await writeFile(
      join(dist, file),
      text.replaceAll('Your careers in two minutes', 'Two minutes, next version'),
    );
  }
  for (const name of await readdir(join(dist, 'assets'))) {
    const next = name.includes('.')
      ? renamed(name)
      : renamed(`assets/${name}/`).replace(/^assets\/|\/$/g, '');
    if (next !== name) await rename(join(dist, 'assets', name), join(dist, 'assets', next));
  }
  await relist(dist, { renamed, next: true });
}

interface Change {
  readonly renamed?: (text: string) => string;
  readonly keep?: (path: string) => boolean;
  readonly next?: boolean;
}

/** The lists of the version, and the worker that knows it, made anew for what now stands there. */
async function relist(
  dist: string,
  { renamed = (text) => text, keep = () => true, next = false }: Change,
): Promise<void> {
  const list = JSON.parse(await readFile(join(dist, 'offline/files.json'), 'utf8')) as {
    version: string;
    files: Record<string, [number, string]>;
  };
  const version = next ? list.version.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) : list.version;
  const files: Record<string, [number, string]> = {};
  for (const path of Object.keys(list.files).filter(keep).map(renamed)) {
    const content = await readFile(join(dist, path.endsWith('/') ? `${path}index.html` : path));
    files[path] = [content.length, createHash('sha256').update(content).digest('base64url').slice(0, 22)];
  }
  await writeFile(join(dist, 'offline/files.json'), JSON.stringify({ version, files }));
  await writeFile(join(dist, 'offline/version.json'), JSON.stringify({ version }));
  const worker = (await readFile(join(dist, 'sw.js'), 'utf8'))
    .replaceAll(list.version, version)
    .replaceAll(list.files['offline/']?.[1] ?? '?', files['offline/']?.[1] ?? '?');
  await writeFile(join(dist, 'sw.js'), worker);
}

/** A browser that keeps what it stores in a folder, so that it can be closed and started again. */
export function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = process.env['FITPATH_CHROMIUM'];
  return chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...{ args: [...chromiumFlags], serviceWorkers: 'allow', reducedMotion: 'reduce' },
    viewport: { width: 1080, height: 1400 },
    // Thousands of small files: the server need not pack each of them.
    extraHTTPHeaders: { 'Accept-Encoding': 'identity' },
  });
}

/** Opens the staff's menu of a booth: by its keys, and with a PIN that is chosen now. */
export async function openStaffMenu(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.down('Alt');
  await page.keyboard.down('KeyM');
  await expect(page.getByRole('dialog', { name: /^Staff/ })).toBeVisible();
  for (const key of ['KeyM', 'Alt', 'Control']) await page.keyboard.up(key);
  for (let times = 0; times < 2; times++) {
    for (const digit of '2468') await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: 'OK' }).click();
  }
  await expect(page.getByRole('dialog', { name: 'Staff', exact: true })).toBeVisible();
}

/** Takes the quiz on screen to its end by tapping: another point of the scale each time. */
export async function takeQuiz(page: Page): Promise<void> {
  await expect(page.locator('fieldset input').first()).toBeVisible();
  await page.evaluate(async () => {
    const question = () => document.querySelector('h1')?.textContent;
    for (let at = 0; !location.pathname.endsWith('/results') && at < 60; at++) {
      const before = question();
      const choices = document.querySelectorAll('fieldset input');
      // A tap has a detail of 1; a click by script has none and would wait for Next. Each is somewhere else: at the spot of
      // the last one the page would take it for an echo.
      choices[at % choices.length]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: 100 * (at % 2) }),
      );
      for (let wait = 0; question() === before && wait < 300; wait++) {
        // Where several can be chosen, or a place on a line, Next goes on; it is there once one is.
        const [next] = [...document.querySelectorAll('button')].filter((own) => own.textContent === 'Next');
        if (choices[0]?.matches(':not([type="radio"])') && next?.checkVisibility()) next.click();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  });
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await expect(firstCareer(page)).toBeVisible();
}
