import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { content } from './taken';

// What takes long to work out hangs on what the quizzes and careers say once they are read, and on the code that ranks them. Found
// once, it is kept with a hash of all of these: where the hash is the same, working it out again would find the same.

/** Two tests may keep what they find at the same time: a file each. */
const fileOf = (name: string) => `tests/content/found/${name}.json`;
/** What was read, whoever read it, and in which files it stands. */
const { bank, careersJson, fit, quizzes, topics, traits } = content;
const READ = JSON.stringify({ bank, careersJson, fit, quizzes, topics, traits });
/** Everything else that may change what is found, besides the test that asks. */
const INPUTS = [
  ...['src/engine', 'src/careers', 'src/content/simulated', 'src/cli/quiz/simulate'],
  ...['tests/content/described/people.json', 'tests/content/taken.ts', 'tests/content/measured.ts'],
];

interface Kept {
  readonly of: string;
  readonly found: unknown;
}
const read = (name: string): Kept | undefined =>
  existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Kept) : undefined;

function filesIn(path: string): readonly string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(READ);
  for (const path of paths.flatMap((one) => (/\.\w+$/.test(one) ? [one] : filesIn(one))))
    // Line ends differ by system.
    hash.update(`\0${path}\0`).update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('base64url');
}

/**
 * What `work` finds, which must be JSON: from the file where nothing has changed that it hangs on. The soak always works it out;
 * what it finds must be what is kept, and outside of continuous integration it keeps what changed.
 */
export function measured<Found>(name: string, test: string, work: () => Found): Found {
  const of = hashOf([...INPUTS, relative(process.cwd(), fileURLToPath(test)).replaceAll('\\', '/')]);
  const kept = read(name);
  const isKept = kept?.of === of;
  const soaking = process.env['FITPATH_SOAK'] === '1';
  if (isKept && !soaking) return kept.found as Found;
  // As a file holds it: of no number is there a negative zero.
  const found = JSON.parse(JSON.stringify(work())) as Found;
  if (isKept) expect(found, `${name}: what was kept is not what is found`).toEqual(kept.found);
  else if (!soaking || process.env['CI'])
    console.log(`${name} was worked out: what it hangs on has changed. npm test -- soak keeps it.`);
  else keep(name, { of, found });
  return found;
}

function keep(name: string, kept: Kept): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(kept, null, 2)}\n`);
}
