import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifySync } from 'vite';
import type { ListedFile } from '../../offline/file-list';
import type { Build } from '../../offline/worker-scope';
import { data, everyVisit } from '../vite/chunks';
import { CODE, codeFolder } from './code/whole';
import type { Place } from './place';
import type { Template } from './template';
import { listed, writtenFiles } from './write-files';

const SHELL = 'offline/';
const SHELL_FILE = `${SHELL}index.html`;

/** What a booth needs without a network: all code and data, and what stands beside them under names of their own. */
const LISTED =
  /^(assets\/|offline\/index\.html$|icons\/|images\/|favicon\.svg$|apple-touch-icon\.png$|.*\.webmanifest$)/;
/** Copies that a server chooses, and files of the host. */
const UNLISTED = /\.(br|gz)$/;

/** What the page that stands in for any address draws by itself: nothing. */
export const SHELL_PAGE = { html: new Uint8Array(), names: new Set<string>(), chunks: [] };

/** What the site as a whole tells of itself once all else stands. */
export interface Rest {
  readonly quizzes: readonly string[];
  /** The files that another process has written, by their paths. */
  readonly written: readonly (readonly [path: string, file: ListedFile])[];
}

/** All of the site that a browser may ask for, by its paths below the first language's: sorted, copies that a server chooses left out. */
export const siteFiles = (dist: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !UNLISTED.test(name))
    .sort();

/** The one page that stands in for any address when there is no network: it is empty, and the script draws what belongs there. */
export async function writeShell(dist: string, template: Template): Promise<void> {
  await mkdir(join(dist, SHELL), { recursive: true });
  const tags = ['<meta name="robots" content="noindex" />'];
  const page = template.fill({ ...SHELL_PAGE, title: 'Fitpath', tags, data: '', page: '' });
  await writeFile(join(dist, SHELL_FILE), page);
}

/**
 * Writes what works without a network in one language: `offline/files.json`, all files that a booth needs with their hashes;
 * `offline/version.json`, by which an open page learns of another version; and the service worker, which knows its own.
 */
export async function writeOffline(
  place: Place,
  languages: readonly string[],
  template: Template,
  { quizzes, written }: Rest,
  names: readonly string[],
): Promise<void> {
  const { dist, shared, language } = place;
  // What stands beside the first language's pages in folders of their own are other languages.
  const others = shared ? [] : languages.filter((name) => name !== language).map((name) => `${name}/`);
  const known = new Map([...writtenFiles, ...written]);
  const below = `${language}/`;
  const ours = shared
    ? names.filter((path) => path.startsWith(below)).map((path) => path.slice(below.length))
    : names.filter((path) => !others.some((folder) => path.startsWith(folder)));
  const own = await hashedFiles(dist, known, ours);
  const used = shared
    ? await hashedFiles(
        shared.dist,
        known,
        names.filter((path) => SHARED.test(path)),
      )
    : new Map<string, ListedFile>();
  const every = new Map([...own, ...[...used].map(([path, file]) => [`../${path}`, file] as const)]);
  const files = new Map([...every].filter(([path]) => LISTED.test(path) || path.startsWith('../')));
  const lines = [...every].map(([path, { hash }]) => `${path} ${hash}\n`);
  const version = createHash('sha256').update(lines.join('')).digest('hex').slice(0, 12);
  const lists = [...files].map(([path, { bytes, hash }]) => [addressOf(path), [bytes, hash]] as const);
  await writeJson(join(dist, 'offline/files.json'), { version, files: Object.fromEntries(lists) });
  await writeJson(join(dist, 'offline/version.json'), { version });
  const paths = [...files.keys()];
  const folders = paths.flatMap((path) => /^(\.\.\/)?assets\/[^/]+\/data\//.exec(path)?.[0] ?? []);
  await writeWorker(place, {
    version,
    core: template.filesOf([...everyVisit, ...quizzes.map(data.quiz)]),
    code: paths.filter((path) => /^(\.\.\/)?assets\/[^/]+$/.test(path)),
    data: [...new Set(folders)],
    shell: { path: SHELL, hash: files.get(SHELL_FILE)?.hash ?? '' },
    up: shared ? '../' : '',
    others,
  });
}

/** What every language uses of the first one's files: data without words, fonts and pictures. */
const SHARED =
  /^(assets\/[^/]+\.woff2$|assets\/[^/]+\/data\/(schools\/|states\/|(institutions|search)\.json$)|icons\/|images\/|favicon\.svg$|apple-touch-icon\.png$)/;

/** A page is asked for as its folder, which no host redirects. */
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

/** Files below a folder by their paths; those that are known are not read. */
async function hashedFiles(
  dist: string,
  known: ReadonlyMap<string, ListedFile>,
  names: readonly string[],
): Promise<ReadonlyMap<string, ListedFile>> {
  const found = new Map<string, ListedFile>();
  for (const name of names) {
    const file = join(dist, name);
    const noted = known.get(file) ?? ((await stat(file)).isFile() ? listed(await readFile(file)) : undefined);
    if (noted) found.set(name, noted);
  }
  return found;
}

async function writeWorker({ root, dist }: Place, told: Build): Promise<void> {
  const code = await readFile(join(codeFolder(root), CODE.worker, 'sw.js'), 'utf8');
  const filled = code.replaceAll('FITPATH_BUILD', () => `(${JSON.stringify(told)})`);
  await writeFile(join(dist, 'sw.js'), minifySync('sw.js', filled, { compress: true, mangle: true }).code);
}

const writeJson = (file: string, value: unknown) => writeFile(file, `${JSON.stringify(value)}\n`);
