import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, run } from '../run/npm.mjs';

// An npm package that carries the browser itself, so that a machine which reaches nothing but the npm registry can run
// the browser tests. Later versions want Node 22.
const carrier = '@sparticuz/chromium@147.0.0';

const starterScript = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;

const folder = join(root, 'node_modules/.cache/fitpath-chromium');
const unpacked = join(folder, 'unpacked');
const starter = join(unpacked, 'start-chromium');
const noteFile = join(folder, 'carrier');

/** Where the carrier of this version was unpacked before; undefined where it was not. */
export function installedCarrier() {
  const is = existsSync(noteFile) && readFileSync(noteFile, 'utf8') === carrier;
  return is ? starter : undefined;
}

/** Installs Playwright's headless shell into its own place. */
export function installShell(log) {
  log('Trying `npx playwright install chromium-headless-shell` …');
  run([join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium-headless-shell']);
}

/** Installs the carrier and says where its browser is; undefined where it cannot be had, or is for other machines. */
export function installCarrier(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  log(`Installing ${carrier} into ${folder} …`);
  const install = [
    'install',
    carrier,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
    '--prefer-offline',
  ];
  if (run([...npmCommand(), ...install], { cwd: folder }).status !== 0) return undefined;
  // It unpacks into the temporary folder, where another account could have put something under that name: give it
  // ours. Under the name of this service it unpacks the libraries that bare machines lack, too.
  const env = { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const script = "import('@sparticuz/chromium').then((carrier) => carrier.default.executablePath())";
  if (run(['-e', script], { cwd: folder, env }).status !== 0) return undefined;
  writeFileSync(starter, starterScript, { mode: 0o755 });
  writeFileSync(noteFile, carrier);
  return starter;
}
