import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says of which sources the site is, and says it of none while one is built; see `run/build.mjs`. */
const STAMP = '.fitpath-built';

/**
 * Begins to write a site over another one, and gives what removes all of the other that was not written anew. To remove it first costs
 * seconds: it is to be deleted, and file systems then seek long for room that nothing has just left (ext4 does for minutes).
 */
export function writeOver(dist: string): () => void {
  mkdirSync(dist, { recursive: true });
  const stamp = join(dist, STAMP);
  writeFileSync(stamp, '');
  // By the clock of the file system, which need not be this machine's.
  const { mtimeMs } = lstatSync(stamp);
  return () => {
    rmSync(stamp);
    removeOlder(dist, mtimeMs);
  };
}

/** Removes the files below a folder that were last written before a time, and folders that stand empty; whether it is empty now. */
function removeOlder(folder: string, time: number): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!removeOlder(path, time)) return true;
      rmdirSync(path);
      return false;
    }
    if (lstatSync(path).mtimeMs >= time) return true;
    rmSync(path);
    return false;
  });
  return left.length === 0;
}
