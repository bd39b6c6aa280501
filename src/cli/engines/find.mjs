// Finds the browsers of other makes for `npm test -- engines`, and installs them where it is asked to and can.
import { existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installCarrier, installedCarrier } from '../chromium/install.mjs';

/** What Debian and Ubuntu call them. */
const packages = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Where this machine has a Firefox; undefined where it has none.
 * @returns {string | undefined}
 */
function findFirefox() {
  const named = process.env.FITPATH_FIREFOX;
  const places = [
    ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return named || places.find((path) => existsSync(path));
}

/**
 * Where this machine has WebKitGTK, the driver that it comes with, and a screen to show it on; undefined where one of them is missing.
 * @returns {{ driver: string, browser: string, screen: string } | undefined}
 */
function findWebKit() {
  const driver = '/usr/bin/WebKitWebDriver';
  const screen = '/usr/bin/Xvfb';
  const browser = librariesOfWebKit()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return browser && existsSync(driver) && existsSync(screen) ? { driver, browser, screen } : undefined;
}

function librariesOfWebKit() {
  const folders = ['/usr/lib', ...['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu`)];
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^webkit(2?gtk-|gtk-)/.test(name))
          .map((name) => join(folder, name))
      : [],
  );
}

/**
 * The browsers to test in beside Chromium, and in words what is left out and why. `FITPATH_ENGINES=install` installs first what it can:
 * the oldest Chromium from the npm registry, the others as root on Debian and its kin (about 110 MB); `all` does the same, and whoever
 * calls makes a fault of what is left out.
 */
export function prepareEngines({ wanted = process.env.FITPATH_ENGINES, log = console.log } = {}) {
  const installs = wanted === 'install' || wanted === 'all';
  const said = installs ? installPackages(log) : undefined;
  const found = {
    oldest: installedCarrier('oldest') ?? (installs ? installCarrier(log, 'oldest') : undefined),
    firefox: findFirefox(),
    webkit: findWebKit(),
  };
  const why = said ?? 'not installed here; FITPATH_ENGINES=all installs it';
  const leftOut = Object.entries(found).flatMap(([name, path]) => (path ? [] : [`${name}: ${why}`]));
  return { ...found, leftOut };
}

/** Undefined when nothing is missing, else why it could not be installed. */
function installPackages(log) {
  const missing = [...(findFirefox() ? [] : packages.firefox), ...(findWebKit() ? [] : packages.webkit)];
  if (missing.length === 0) return undefined;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    return 'only root on Debian can install it';
  log(`Installing ${missing.join(', ')} …`);
  const apt = (...words) =>
    spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 150_000,
    });
  apt('update');
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', ...missing);
  return status === 0 ? undefined : `apt-get failed: ${String(stderr).slice(-300)}`;
}
