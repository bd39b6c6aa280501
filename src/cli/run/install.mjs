// Installs what the lock file names, when something is missing. Every command calls this first, so that a fresh clone
// needs no other step; hence Node's built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../serve/listen.mjs';
import { npmCommand, root, run } from './npm.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.fitpath-installed');

/** Makes node_modules agree with package-lock.json; a no-op when it does. */
export function ensureInstalled() {
  checkNode();
  const lock = readFileSync(lockFile);
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!agrees(JSON.parse(lock))) {
    console.error('Installing what package-lock.json names (once; a minute or two) …');
    const { status, error } = run([...npmCommand(), 'ci', '--no-audit', '--no-fund', '--prefer-offline']);
    if (status !== 0) throw new UserError(installFailed(status, error));
  }
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // Where node_modules may not be written to, the next start compares again.
  }
}

/** npm notes at the end of each complete install what it put there: spares a second one after `npm install`. */
function agrees({ packages }) {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(packages).every(
    ([place, { version, optional }]) => place === '' || installed[place]?.version === version || optional,
  );
}

/** @param {string} version for tests: the version to judge */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new UserError(
    [
      `This is Node ${version}; Fitpath needs Node 20.19 or newer (of the 22 line, 22.12 or newer).`,
      'Install a current version from https://nodejs.org, or with nvm: nvm install 22',
    ].join('\n'),
  );
}

function installFailed(status, error) {
  return [
    error
      ? `npm could not be started: ${error.message}`
      : `npm ci failed (exit code ${status}); its own words stand above.`,
    'If it says ENOTFOUND, ETIMEDOUT or ECONNREFUSED: check the connection, or the proxy that npm is set to.',
    'If it says EACCES: this account may not write here; node_modules may belong to another one.',
    'If it says package.json and package-lock.json are not in sync: run npm install.',
    'Then start this command again.',
  ].join('\n');
}
