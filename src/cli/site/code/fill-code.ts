import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { fillSlots, OPEN_BASE } from '../../vite/slots';
import { CODE, codeFolder } from './whole';
import type { Place } from '../place';
import { copy, write } from '../write-files';

/** Where the server's code of a language stands, for as long as it is built. */
const serverFolder = (root: string, language: string) =>
  join(root, 'node_modules/.cache/fitpath-prerender', language);

/** What stands in code of a language, each value by the name of its place. */
export type ValueOf = (name: string) => unknown;

/** Fills in the code that prerenders a language; the folder that it stands in. */
export async function fillServer(
  { root, base, language }: Pick<Place, 'root' | 'base' | 'language'>,
  valueOf: ValueOf,
): Promise<string> {
  const from = join(codeFolder(root), CODE.server);
  const to = serverFolder(root, language);
  for (const name of scriptsIn(from))
    write(join(to, name), await filled(readFileSync(join(from, name), 'utf8'), base, valueOf));
  return to;
}

/**
 * Fills in what browsers get of a language, pressed, under names that change with what stands in a file or in any that it leads to;
 * and copies what is of no language. Fonts are written with the first language alone. Stylesheets keep their open addresses for
 * `gatherStyles`, which writes them anew.
 */
export async function fillPages({ root, dist, base, shared }: Place, valueOf: ValueOf): Promise<void> {
  const from = join(codeFolder(root), CODE.pages);
  const texts = new Map<string, string>();
  for (const name of scriptsIn(join(from, 'assets'))) {
    const code = await filled(readFileSync(join(from, 'assets', name), 'utf8'), base, valueOf);
    texts.set(name, pressedOf(name, code));
  }
  const names = namesOf(texts);
  const renamed = (text: string) => text.replace(NAME, (name) => names.get(name) ?? name);
  for (const [name, text] of texts) write(join(dist, 'assets', renamed(name)), renamed(text));
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (/\.(css|txt)$/.test(name) || (name.endsWith('.woff2') && !shared))
      copy(join(from, name), join(dist, name));
    if (!/\.(html|json)$/.test(name)) continue;
    const text = readFileSync(join(from, name), 'utf8').replaceAll(OPEN_BASE, base);
    write(join(dist, name), renamed(text));
  }
}

const pressed = new Map<string, string>();

/** Code as browsers get it: pressed once for all languages where nothing stands in it that is of one. */
function pressedOf(name: string, code: string): string {
  const known = pressed.get(code);
  if (known !== undefined) return known;
  const text = minifySync(name, code, { module: true, compress: true, mangle: true }).code;
  pressed.set(code, text);
  return text;
}

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

const filled = async (code: string, base: string, valueOf: ValueOf) =>
  (await fillSlots(code, valueOf)).replaceAll(OPEN_BASE, base);

/** The name of a script with its hash, wherever it stands. */
const NAME = /[\w.-]+-[\w-]{7,8}\.js\b/g;
const HASH = /[\w-]{7}(?=\.js$)/;

/** Each script's own name by the one that it was bundled under: the seven letters are of its text, and of all that it leads to. */
function namesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const leads = new Map<string, ReadonlySet<string>>();
  const own = new Map<string, string>();
  for (const [name, text] of texts) {
    const found = [...text.matchAll(NAME)].flatMap(([other]) => (texts.has(other) ? [other] : []));
    leads.set(name, new Set(found));
    own.set(name, hash(text.replace(NAME, (other) => (texts.has(other) ? other.replace(HASH, '') : other))));
  }
  const reached = (name: string, seen: Set<string>): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const other of leads.get(name) ?? []) reached(other, seen);
    return seen;
  };
  return new Map(
    [...texts.keys()].map((name) => {
      const parts = [...reached(name, new Set())].map((other) => own.get(other) ?? '').sort();
      return [name, name.replace(HASH, hash([own.get(name), ...parts].join()).slice(0, 7))];
    }),
  );
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
