// Finds a Chromium for the browser tests, or installs one. Nothing here runs for `npm start`.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { installChromium } from './chromium-install.mjs';
import { startsUp } from './chromium-check.mjs';
import { UserError } from './listen.mjs';

/**
 * The path of a Chromium that starts: FITPATH_CHROMIUM, an installed one, Playwright's own, or one installed now.
 * FITPATH_CHROMIUM=install skips those already on the machine.
 */
export async function findChromium({ log = console.error } = {}) {
  const named = process.env.FITPATH_CHROMIUM;
  if (named && named !== 'install') {
    if (await startsUp(named)) return named;
    throw new UserError(
      `FITPATH_CHROMIUM is ${named}, which is not a browser that starts. Correct or unset it.`,
    );
  }
  const present = named === 'install' ? [] : [...installedPlaces(), playwrightPlace()];
  for (const path of present) {
    if (path && existsSync(path) && (await startsUp(path))) return path;
  }
  log('No Chromium here that starts; installing one for the browser tests …');
  const installed = (await installChromium(log)) ?? playwrightPlace();
  if (installed && existsSync(installed) && (await startsUp(installed))) return installed;
  throw new UserError(
    [
      'The browser tests need Chromium, and none could be found or installed.',
      'Install Chrome or Chromium, or run `npx playwright install --with-deps chromium`,',
      'or name one: FITPATH_CHROMIUM=/path/to/chrome npm test',
      'Everything but the browser tests runs without: npm test -- format lint types knip quiz unit build',
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

function playwrightPlace() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
