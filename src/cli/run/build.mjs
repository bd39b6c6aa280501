// Builds dist/ unless it is up to date: a stamp in it holds a hash of everything that the build reads.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../serve/listen.mjs';
import { root } from './npm.mjs';

const inputs = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'quizzes',
  'src',
  'tsconfig.json',
];
const stampFile = join(root, 'dist/.fitpath-built');

/** Resolves to true when it built, false when dist/ already was what these arguments make of these files. */
export async function ensureBuilt(args = [], { log = console.error } = {}) {
  const stamp = hashInputs(args);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  log('Building the site into dist/ …');
  await build(args);
  writeFileSync(stampFile, stamp);
  return true;
}

/** The value of `--base` among the arguments of the build, `/` if there is none. */
export function baseOf(args) {
  const at = args.findIndex((arg) => arg === '--base' || arg.startsWith('--base='));
  if (at < 0) return '/';
  return args[at].startsWith('--base=') ? args[at].slice('--base='.length) : (args[at + 1] ?? '/');
}

function build(args) {
  // React decides on its slow development half when it is loaded, so this stands before anything else.
  const env = { ...process.env, NODE_ENV: 'production' };
  const script = ['--import', 'tsx', join(root, 'src/cli/site/build.ts'), ...args];
  const child = spawn(process.execPath, script, { cwd: root, env, stdio: ['ignore', 2, 2] });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new UserError('The build failed; what it said stands above.'));
    });
  });
}

function hashInputs(args) {
  const hash = createHash('sha256').update(
    JSON.stringify([
      args,
      ...['SITE', 'FRAME_HOSTS', 'CONTACT'].map((name) => process.env[`FITPATH_${name}`] ?? ''),
    ]),
  );
  const config = readdirSync(root).filter((name) => /\.config\.(ts|js)$/.test(name));
  for (const file of [...inputs, ...config].sort().flatMap((name) => filesIn(join(root, name)))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
