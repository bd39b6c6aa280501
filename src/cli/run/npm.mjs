// Running Node programs and npm from our commands, on any system, with Node's built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Vite's next major version wants file extensions in what its config imports; until then its advice is noise here.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** The project's own folder, wherever the command was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The script of the npm that runs us, or of the one beside this Node, as arguments for `run`. */
export function npmCommand() {
  const own = process.env.npm_execpath;
  const bin = dirname(process.execPath);
  const places = [
    own && /^npm-cli\.c?js$/.test(basename(own)) ? own : undefined,
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  return [places.find((place) => place && existsSync(place)) ?? 'npm'];
}

/**
 * Runs a Node script (or, if npm's script was not found, `npm` from the PATH) and waits. Its output goes to standard
 * error, so that standard output holds only what the person asked for. An installer must not inherit a setting that
 * leaves out the development tools: NODE_ENV and npm's `omit` are emptied.
 */
export function run([program, ...args], { cwd = root, env = {} } = {}) {
  const options = {
    cwd,
    env: { ...process.env, NODE_ENV: '', npm_config_omit: '', ...env },
    stdio: ['ignore', 2, 2],
  };
  if (program === 'npm') return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return spawnSync(process.execPath, [program, ...args], options);
}
