import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUT } from './fonts';

/** A package of which something is shipped to browsers. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, in SPDX's words. */
  readonly licence: string;
  /** The text of the licence, with whose copyright it is. */
  readonly text: string;
}

/** Licences that let anyone pass the code on, for any purpose, with no more asked than to keep the notice. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0'];

const OF_CUT = new RegExp(`${CUT}\\w+/`);

/** The folder of the package that a module, or a font that was cut of it, belongs to; undefined for our own code. */
export function packageOf(module: string): string | undefined {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/').replace(OF_CUT, '');
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const [, name] = /^((?:@[^/]+\/)?[^/]+)\//.exec(path.slice(at + 'node_modules/'.length)) ?? [];
  return name === undefined ? undefined : path.slice(0, at) + `node_modules/${name}`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * What a package says of its licence. Throws, so that the build stops, where a licence is none that we ship, or where its
 * text is missing. A few packages name MIT and leave its text out: they get the text of our own with their author.
 */
export function licenceOf(folder: string, ownLicence: string): Shipped {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  if (license === undefined || !ALLOWED.includes(license))
    throw new Error(
      `${name} is under ${license ?? 'no license'}, which is none of those that may be shipped: ${ALLOWED.join(', ')}`,
    );
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file !== undefined)
    return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  const holder = typeof author === 'object' ? author.name : author?.replace(/\s*[<(].*$/, '');
  if (license !== 'MIT' || !holder) throw new Error(`${name} has no text of its license`);
  return {
    name,
    version,
    licence: license,
    text: ownLicence.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`).trim(),
  };
}

/** The list for people: names first, then each text under its packages. Packages of one text share it. */
export function licencesText(shipped: readonly Shipped[]): string {
  const sorted = [...shipped].sort((one, other) => (one.name < other.name ? -1 : 1));
  const texts = [...new Set(sorted.map(({ text }) => text))];
  const line = ({ name, version, licence }: Shipped) => `${name} ${version} (${licence})`;
  return [
    'What Fitpath sends to your browser besides its own code, and under which licenses.',
    '',
    ...sorted.map((entry) => `  ${line(entry)}`),
    ...texts.flatMap((text) => [
      '',
      '-'.repeat(78),
      '',
      ...sorted.filter((entry) => entry.text === text).map(line),
      '',
      text.replaceAll('\r\n', '\n'),
    ]),
    '',
  ].join('\n');
}
