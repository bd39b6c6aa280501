import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HASH_LENGTH, type ListedFile } from '../../offline/file-list';
import { compiledIn, DATA, type MadeText } from '../vite/data-files';

const folders = new Set<string>();
const written = new Map<string, ListedFile>();

/** What this process has written, by its paths: what a file is listed as where there is no network, without reading it again. */
export const writtenFiles: ReadonlyMap<string, ListedFile> = written;

/** A file as it is listed for when there is no network. */
export function listed(content: string | Uint8Array): ListedFile {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, HASH_LENGTH);
  return { bytes: Buffer.byteLength(content), hash };
}

/** Writes a file of the site with its folder. At once: thousands of small ones cost twice as much through a queue. */
export function write(file: string, content: string | Uint8Array): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
  written.set(file, listed(content));
}

/** Writes a copy of a file with its folder. */
export const copy = (from: string, to: string) => write(to, readFileSync(from));

/** Writes the files of the dataset that are made, and, where `root` is given, beside them the compiled ones that none of them replaces. */
export function writeData(folder: string, texts: readonly MadeText[], root?: string): void {
  for (const { name, text } of texts) write(join(folder, name), text);
  if (root === undefined) return;
  const names = new Set(texts.map(({ name }) => name));
  for (const name of compiledIn(root)) if (!names.has(name)) copy(join(root, DATA, name), join(folder, name));
}
