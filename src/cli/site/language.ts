import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paths } from '../../paths';
import { contentOf, type AllContent } from '../../content/node/read-content';
import { formatProblem } from '../../content/check/problem';
import { readContentIn } from '../languages/content';
import { SOURCE } from '../languages/languages';
import { addresses, type Address } from './addresses';
import { drawnIn, type Drawn } from './drawn-rules';
import { dataBlock } from './json-ld';
import { writeManifests } from './manifests';
import { SHELL_PAGE, writeOffline, writeShell, type Rest } from './offline-files';
import { oembedOf } from './oembed';
import type { PicturesOf } from './pictures/render-pictures';
import type { Place } from './place';
import type { Whole } from './code/whole';
import { fillPages, fillServer } from './code/fill-code';
import { headTags } from './tags';
import { makeTemplate } from './template';
import { valuesIn } from './code/values-in';
import { write } from './write-files';

type Prerendering = typeof import('../../app/prerender');

/** A page as it is before any script has run, and the names in its markup. */
interface DrawnPage extends Omit<Awaited<ReturnType<Prerendering['prerender']>>, 'html'> {
  readonly html: Uint8Array;
  readonly names: Drawn;
}

interface Around {
  /** Where the dataset stands, below the site's first page. */
  readonly dataFolder: string;
  /** Is told which pictures the pages name, as soon as that is known: others draw them meanwhile. */
  readonly wanted: (pictures: PicturesOf) => void;
}

/** What the site as a whole has to know of a language that was built. */
export interface Built {
  readonly addresses: readonly Address[];
  readonly styleHashes: readonly string[];
  /** What a frame is called until its quiz has said its title. */
  readonly frameTitle: string;
  /** Writes the worker and its lists, once every other file of the site stands; `names` as `siteFiles` gives them. */
  finish(rest: Rest, names: readonly string[]): Promise<void>;
}

/**
 * Builds the pages of one language: fills in the code, then draws every address as HTML. Throws where its words
 * make no content.
 */
export async function buildLanguage(
  language: string,
  whole: Whole,
  { dataFolder, wanted }: Around,
): Promise<Built> {
  const place = placeOf(language, whole);
  const { dist, base } = place;
  const content = await contentIn(whole.root, language);
  const valueOf = await valuesIn(place, content, dataFolder);
  await fillPages(place, valueOf);
  const server = await fillServer(place, valueOf);
  const { prerender, picturesOf, frameTitle, noScripts } = (await import(
    pathToFileURL(join(server, 'prerender.js')).href
  )) as Prerendering;
  const pages = contentOf(content);
  const site = { base, origin: whole.origin };
  const pictures = site.origin === undefined ? [] : await picturesOf(pages);
  wanted({ dist, pictures });
  const all = addresses(content);
  const drawn = new Map<Address, DrawnPage>();
  for (const address of all) {
    const { html, head, found } = await prerender(address.pathname, pages, base);
    // As bytes at once: what it was put together from, thousands of pieces a page, would be kept till the last one is drawn.
    drawn.set(address, { names: drawnIn(html), html: Buffer.from(html), head, found });
  }
  const template = await makeTemplate(
    place,
    site,
    [...[...drawn].map(([{ chunks }, { names }]) => ({ chunks, names })), SHELL_PAGE],
    noScripts(),
  );
  const byName = new Map(pictures.map((picture) => [picture.name, picture]));
  for (const [address, page] of drawn) writePage(address, page);
  await writeShell(dist, template);
  const headOf = async (pathname: string) => (await prerender(pathname, pages, base)).head;
  await writeManifests(place, { site: await headOf(paths.home), booth: await headOf(paths.kiosk) });
  return {
    addresses: all,
    styleHashes: template.styleHashes,
    frameTitle: frameTitle(),
    finish: (rest, names) => writeOffline(place, whole.languages, template, rest, names),
  };

  function writePage(address: Address, { html, head, found }: DrawnPage) {
    const framed = oembedOf(address, head.title, site);
    const text = template.fill({
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
    });
    write(join(dist, address.file), text);
    if (framed) write(join(dist, framed.file), `${JSON.stringify(framed.json, null, 2)}\n`);
  }
}

/** The first language stands where the site does, each other one in a folder of its own name. */
function placeOf(language: string, { root, dist, base }: Whole): Place {
  if (language === SOURCE) return { root, dist, base, language };
  const below = { dist: join(dist, language), base: `${base}${language}/` };
  return { root, language, ...below, shared: { dist, base } };
}

async function contentIn(root: string, language: string): Promise<AllContent> {
  const content = await readContentIn(root, language);
  if (content.ok) return content.value;
  throw new Error(`Content in ${language} has problems:\n${content.problems.map(formatProblem).join('\n')}`);
}
