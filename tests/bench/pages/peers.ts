import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from './compress';

const source = fileURLToPath(new URL('../peers', import.meta.url));
/** A folder of its own: the peers are no part of the project's dependencies. */
export const folder = fileURLToPath(new URL('../../../node_modules/.cache/fitpath-peers', import.meta.url));

/** Installs the peers and builds their pages as their users would; returns the folder to serve. */
export async function buildPeers(): Promise<string> {
  install();
  const outDir = join(folder, 'dist');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  await build({
    ...{ configFile: false, root: folder, logLevel: 'error' },
    build: {
      ...{ outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 5000 },
      rolldownOptions: { input: pages.map((name) => join(folder, name)) },
    },
  });
  await compressFolder(outDir);
  return outDir;
}

/** Installs the peers, and Lighthouse, unless this very lock file was installed before. */
export function install(): void {
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'installed-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    ...{ cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  });
  if (status !== 0) throw new Error('the peers could not be installed; what npm said stands above');
  writeFileSync(stamp, lock);
}
