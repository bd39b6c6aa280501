import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { paths } from '../../paths';
import { contentOf, type AllContent } from '../../content/node/read-content';
import { formatProblem } from '../../content/check/problem';
import { readContentIn } from '../languages/content';
import { SOURCE } from '../languages/languages';
import { addresses, type Address } from './addresses';
import { compressAssets } from './compress';
import { dataBlock } from './json-ld';
import { writeManifests } from './manifests';
import { SHELL_PAGE, writeOffline, writeShell } from './offline-files';
import { oembedOf } from './oembed';
import { renderPictures } from './pictures/render-pictures';
import type { Place } from './place';
import { headTags } from './tags';
import { makeTemplate } from './template';

type Prerendering = typeof import('../../app/prerender');

/** What all languages of a site are built from. */
export interface Whole {
  readonly root: string;
  readonly dist: string;
  readonly base: string;
  readonly origin: string | undefined;
  /** All languages that are built, the first one first. */
  readonly languages: readonly string[];
  readonly contact: string | undefined;
}

/** What the site as a whole has to know of a language that was built. */
export interface Built {
  readonly addresses: readonly Address[];
  readonly styleHashes: readonly string[];
  /** What a frame is called until its quiz has said its title. */
  readonly frameTitle: string;
  /** Writes the worker and its lists, once every other file of the site stands, and packed copies. */
  finish(quizzes: readonly string[]): Promise<void>;
}

/** Builds the pages of one language: the browser's code, then every address as HTML. Throws where its words make no content. */
export async function buildLanguage(language: string, whole: Whole): Promise<Built> {
  const place = placeOf(language, whole);
  const { root, dist, base } = place;
  const content = await contentIn(root, language);
  const server = join(root, 'node_modules/.cache/fitpath-prerender', language);
  await rm(server, { recursive: true, force: true });
  process.env['FITPATH_LANGUAGE'] = language;
  const define = {
    'import.meta.env.FITPATH_CONTACT': JSON.stringify(whole.contact ?? ''),
    'import.meta.env.FITPATH_ROOT': JSON.stringify(whole.base),
    'import.meta.env.FITPATH_LANGUAGES': JSON.stringify(named(whole.languages)),
  };
  // What stands in public/ is copied once, with the first language.
  const settings = {
    root,
    base,
    define,
    logLevel: 'warn',
    ...(place.shared ? ({ publicDir: false } as const) : {}),
  } as const;
  await build({ ...settings, build: { outDir: dist, emptyOutDir: false } });
  await build({
    ...settings,
    build: {
      ...{ ssr: 'src/app/prerender.tsx', outDir: server, manifest: false, copyPublicDir: false },
      minify: false,
    },
  });
  const { prerender, picturesOf, frameTitle, noScripts } = (await import(
    pathToFileURL(join(server, 'prerender.js')).href
  )) as Prerendering;
  const pages = contentOf(content);
  const all = addresses(content);
  const drawn = new Map<Address, Awaited<ReturnType<typeof prerender>>>();
  for (const address of all) drawn.set(address, await prerender(address.pathname, pages, base));
  const site = { base, origin: whole.origin };
  const template = await makeTemplate(
    place,
    site,
    [...[...drawn].map(([{ chunks }, { html }]) => ({ chunks, html })), SHELL_PAGE],
    noScripts(),
  );
  const pictures = site.origin === undefined ? [] : await picturesOf(pages);
  if (pictures.length > 0) await renderPictures(pictures, { root, dist, traits: content.traits.ids });
  const byName = new Map(pictures.map((picture) => [picture.name, picture]));
  for (const [address, page] of drawn) await writePage(address, page);
  await writeShell(dist, template);
  const headOf = async (pathname: string) => (await prerender(pathname, pages, base)).head;
  await writeManifests(place, { site: await headOf(paths.home), booth: await headOf(paths.kiosk) });
  return {
    addresses: all,
    styleHashes: template.styleHashes,
    frameTitle: frameTitle(),
    finish: async (quizzes) => {
      await writeOffline(place, whole.languages, template, quizzes);
      await compressAssets(dist);
    },
  };

  async function writePage(address: Address, { html, head, found }: Awaited<ReturnType<typeof prerender>>) {
    const file = join(dist, address.file);
    const framed = oembedOf(address, head.title, site);
    await write(
      file,
      template.fill({
        html,
        title: head.title,
        page: found ? address.pathname : '*',
        chunks: address.chunks,
        tags: [
          ...headTags(
            { head, pathname: address.canonical ?? address.pathname, found: found && !address.unlisted },
            site,
            byName,
          ),
          ...(framed ? [framed.tag] : []),
        ],
        data: dataBlock(head.structured ?? [], site),
      }),
    );
    if (framed) await write(join(dist, framed.file), `${JSON.stringify(framed.json, null, 2)}\n`);
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The first language stands where the site does, each other one in a folder of its own name. */
function placeOf(language: string, { root, dist, base }: Whole): Place {
  if (language === SOURCE) return { root, dist, base, language };
  const below = { dist: join(dist, language), base: `${base}${language}/` };
  return { root, language, ...below, shared: { dist, base } };
}

/** `en English,es Español`: each language as its own readers call it. */
function named(languages: readonly string[]): string {
  const names = languages.map((id) => {
    const name = new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id;
    return `${id} ${name.charAt(0).toLocaleUpperCase(id)}${name.slice(1)}`;
  });
  return names.join();
}

async function contentIn(root: string, language: string): Promise<AllContent> {
  const content = await readContentIn(root, language);
  if (content.ok) return content.value;
  throw new Error(`Content in ${language} has problems:\n${content.problems.map(formatProblem).join('\n')}`);
}
