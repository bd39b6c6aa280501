import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** What documents can speak of. */
export interface Repository {
  /** Paths of all files from the root, with slashes. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
  /** The commands of `npm run`, by name. */
  readonly scripts: Readonly<Record<string, string>>;
  /** The steps of `npm test`. */
  readonly steps: readonly string[];
  readonly hasTool: (name: string) => boolean;
}

const NOT_OURS = ['.git', 'node_modules', 'dist', 'coverage', 'playwright-report', 'test-results'];

export function readRepository(root: string): Repository {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const steps = read(join(dirname(scriptFile(scripts['test'] ?? '')), 'steps.mjs'));
  return {
    files: filesIn(root),
    read,
    scripts,
    steps: [...steps.matchAll(/\bname: '(\w+)'/g)].map(([, name = '']) => name),
    hasTool: (name) => existsSync(join(root, 'node_modules/.bin', name)),
  };
}

/** The file of ours that a command of package.json starts; empty when it starts a tool. */
export function scriptFile(command: string): string {
  return /(?:^|\s)(\S+\.(?:mjs|ts))\b/.exec(command)?.[1] ?? '';
}

/** Whether there is such a file or folder; `*` and `{a,b}` may stand for several. */
export function has({ files }: Repository, path: string): boolean {
  const plain = posix.normalize(path).replace(/\/$/, '');
  const pattern = plain
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
    .replaceAll('*', '[^/]*');
  const wanted = new RegExp(`^${pattern}(/|$)`);
  return files.some((file) => wanted.test(file));
}

function filesIn(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((path) =>
            posix.join(entry.name, path.replaceAll(sep, '/')),
          )
        : [entry.name],
    );
}
