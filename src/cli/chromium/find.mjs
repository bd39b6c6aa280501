// Finds a Chromium for the browser tests, or installs one. Nothing here runs for `npm start`.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installedCarrier, installCarrier, installShell } from './install.mjs';
import { startsUp } from './check.mjs';
import { UserError } from '../serve/listen.mjs';

/**
 * The path of a Chromium that starts: FITPATH_CHROMIUM, else a headless shell, which is Chromium without its windows and takes
 * less of the machine, installed when it is not there; else a browser that people use, where there is one.
 * FITPATH_CHROMIUM=install installs anew what is there already.
 */
export async function findChromium({ log = console.error } = {}) {
  const named = process.env.FITPATH_CHROMIUM;
  if (named && named !== 'install') {
    if (await startsUp(named)) return named;
    throw new UserError(
      `FITPATH_CHROMIUM is ${named}, which is not a browser that starts. Correct or unset it.`,
    );
  }
  // Each is asked for only when none before it starts.
  const present = named === 'install' ? [] : [() => installedCarrier(), playwrightShell];
  const installed = [() => installCarrier(log), () => (installShell(log), playwrightShell())];
  const others = [...installedPlaces(), playwrightChromium()].map((path) => () => path);
  for (const find of [...present, ...installed, ...others]) {
    const path = find();
    if (path && existsSync(path) && (await startsUp(path))) return path;
  }
  throw new UserError(
    [
      'The browser tests need Chromium, and none could be found or installed.',
      'Install Chrome or Chromium, or run `npx playwright install --with-deps chromium`,',
      'or name one: FITPATH_CHROMIUM=/path/to/chrome npm test',
      'Everything but the browser tests runs without: npm test -- format lint types knip quiz unit build built',
    ].join('\n'),
  );
}

function installedPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return apps.flatMap((app) => roots.map((root) => `${root}\\${app}`));
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** Where Playwright keeps its Chromium, whether it is there or not. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Its headless shell, which lies beside: `…/chromium-1255/chrome-linux64/chrome` → `…/chromium_headless_shell-1255/…`. */
function playwrightShell() {
  const folder = /^(.*[/\\])chromium(-\d+)[/\\]/.exec(playwrightChromium() ?? '');
  const shells = folder && `${folder[1]}chromium_headless_shell${folder[2]}`;
  if (!shells || !existsSync(shells)) return undefined;
  return readdirSync(shells, { recursive: true, encoding: 'utf8' })
    .filter((name) => /headless[-_]shell(\.exe)?$/.test(name))
    .map((name) => join(shells, name))
    .find((path) => statSync(path).isFile());
}
