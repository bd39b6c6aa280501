import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './src/cli/chromium/check.mjs';
import { findChromium } from './src/cli/chromium/find.mjs';

// Another one lets two checkouts be tested at the same time.
const port = Number(process.env['FITPATH_PORT'] ?? 4174);
const LONG = /\/(axe|kiosk-visitors|offline)\.spec\.ts$/;
// `npm test -- soak`: what carries this tag, and as much of it as it was made for.
const soak = process.env['FITPATH_SOAK'] === '1' ? { grep: /@soak/ } : {};

// Workers read this file again; they find in the environment the browser that the first reading found.
const named = process.env['FITPATH_CHROMIUM'];
const executablePath = named && named !== 'install' ? named : await findChromium();
process.env['FITPATH_CHROMIUM'] = executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // Where machines are shared a test may fail for no fault of ours. What passes only then is named at the end of `npm test`.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  fullyParallel: true,
  // For what hangs: a busy machine takes several times as long as an idle one, and fails nothing.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  ...soak,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    screenshot: 'only-on-failure',
    // What one test has stored is nothing to another; those of the worker allow it.
    serviceWorkers: 'block',
    // Motion takes a fifth of the time. It has tests of its own, and what it must not disturb keeps it.
    reducedMotion: 'reduce',
    launchOptions: { executablePath, args: [...chromiumFlags] },
  },
  // What takes long by itself comes first, so that nobody waits for it alone at the end.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'short', testIgnore: LONG },
  ],
  // Serves dist/ as it is: `npm run build` comes before.
  webServer: {
    command: `node src/cli/serve/serve.mjs --port ${port}`,
    url: `http://localhost:${port}`,
    stdout: 'ignore',
    timeout: 180_000,
  },
});
