import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, run } from '../run/npm.mjs';

// An npm package that carries the browser itself, so that a machine which reaches nothing but the npm registry can run
// the browser tests; and one with the oldest Chromium that the site promises to work in.
const carriers = {
  // Later ones want Node 22.
  current: { name: '@sparticuz/chromium@147.0.0', libraries: 'al2023/lib', service: 'AWS_Lambda_nodejs22.x' },
  oldest: { name: '@sparticuz/chromium@111.0.0', libraries: 'aws/lib', service: 'AWS_Lambda_nodejs18.x' },
};

const starterScript = (libraries) => `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/${libraries}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;

const folderOf = (which) =>
  join(root, 'node_modules/.cache', which === 'current' ? 'fitpath-chromium' : `fitpath-chromium-${which}`);
const starterOf = (which) => join(folderOf(which), 'unpacked/start-chromium');

/** Where the carrier of this version was unpacked before; undefined where it was not. */
export function installedCarrier(which = 'current') {
  const note = join(folderOf(which), 'carrier');
  const is = existsSync(note) && readFileSync(note, 'utf8') === carriers[which].name;
  return is ? starterOf(which) : undefined;
}

/** Installs Playwright's headless shell into its own place. */
export function installShell(log) {
  log('Trying `npx playwright install chromium-headless-shell` …');
  run([join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium-headless-shell']);
}

/** Installs the carrier and says where its browser is; undefined where it cannot be had, or is for other machines. */
export function installCarrier(log, which = 'current') {
  const { name, libraries, service } = carriers[which];
  const folder = folderOf(which);
  const unpacked = join(folder, 'unpacked');
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  log(`Installing ${name} into ${folder} …`);
  const install = [
    'install',
    name,
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
  const env = { TMPDIR: unpacked, AWS_EXECUTION_ENV: service, AWS_LAMBDA_FUNCTION_NAME: 'tests' };
  const script = "import('@sparticuz/chromium').then((carrier) => carrier.default.executablePath())";
  if (run(['-e', script], { cwd: folder, env }).status !== 0) return undefined;
  writeFileSync(starterOf(which), starterScript(libraries), { mode: 0o755 });
  writeFileSync(join(folder, 'carrier'), name);
  return starterOf(which);
}
