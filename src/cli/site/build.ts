import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { paths } from '../../paths';
import { contentOf, readContent } from '../../content/node/read-content';
import { formatProblem } from '../../content/check/problem';
import { readFrameHosts } from '../hosting/frame-hosts';
import { writeHosting } from '../hosting/write';
import { addresses, type Address } from './addresses';
import { compressAssets } from './compress';
import { readContact } from './contact';
import { buildEmbedScript } from './embed-script';
import { dataBlock } from './json-ld';
import { writeManifests } from './manifests';
import { SHELL_PAGE, writeOffline, writeShell } from './offline-files';
import { renderPictures } from './pictures/render-pictures';
import { readSite, type Site } from './site';
import { robots, sitemap } from './sitemap';
import { headTags } from './tags';
import { makeTemplate } from './template';

type Prerendering = typeof import('../../app/prerender');

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');
const dist = join(root, 'dist');
const server = join(root, 'node_modules/.cache/fitpath-prerender');

process.env['NODE_ENV'] = 'production';
// Vite's next major version wants file extensions in what its config imports; until then its advice is noise here.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    site: { type: 'string' },
    'frame-hosts': { type: 'string' },
    contact: { type: 'string' },
  },
});
const told = readSite(values.base, values.site ?? process.env['FITPATH_SITE']);
const framing = readFrameHosts(values['frame-hosts'] ?? process.env['FITPATH_FRAME_HOSTS']);
const reports = readContact(values.contact ?? process.env['FITPATH_CONTACT']);
if (told.ok && framing.ok && reports.ok) await main(told.site, framing.frameHosts, reports.contact);
else {
  for (const answer of [told, framing, reports]) if (!answer.ok) console.error(answer.problem);
  process.exitCode = 1;
}

/** Builds the whole site into `dist/`: the browser's code, then every address as HTML, then headers and compressed copies. */
async function main(site: Site, frameHosts: readonly string[], contact: string | undefined): Promise<void> {
  const { base } = site;
  const define = { 'import.meta.env.FITPATH_CONTACT': JSON.stringify(contact ?? '') };
  const content = await readContent(root);
  if (!content.ok) {
    console.error(content.problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  await rm(server, { recursive: true, force: true });
  await build({ root, base, define, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  await build({
    root,
    base,
    define,
    logLevel: 'warn',
    build: {
      ...{ ssr: 'src/app/prerender.tsx', outDir: server, manifest: false, copyPublicDir: false },
      minify: false,
    },
  });
  const { prerender, picturesOf, frameTitle } = (await import(
    pathToFileURL(join(server, 'prerender.js')).href
  )) as Prerendering;
  await buildEmbedScript({ root, dist, site, title: frameTitle() });
  const pages = contentOf(content.value);
  const all = addresses(content.value);
  const drawn = new Map<Address, Awaited<ReturnType<typeof prerender>>>();
  for (const address of all) drawn.set(address, await prerender(address.pathname, pages, base));
  const template = await makeTemplate(dist, site, [
    ...[...drawn].map(([{ chunks }, { html }]) => ({ chunks, html })),
    SHELL_PAGE,
  ]);
  const pictures = site.origin === undefined ? [] : await picturesOf(pages);
  const traits = content.value.traits.ids;
  if (pictures.length > 0) await renderPictures(pictures, { root, dist, traits });
  const byName = new Map(pictures.map((picture) => [picture.name, picture]));
  for (const [address, page] of drawn) await writePage(address, page);
  await writeShell(dist, template);
  const headOf = async (pathname: string) => (await prerender(pathname, pages, base)).head;
  await writeManifests(
    { root, dist, base },
    { site: await headOf(paths.home), booth: await headOf(paths.kiosk) },
  );
  const quizzes = content.value.quizzes.map(({ id }) => id);
  const { styleHashes } = template;
  const advice = await writeHosting(dist, { ...site, styleHashes, frameHosts, quizzes });
  await writeFile(join(dist, 'robots.txt'), robots(site));
  const map = sitemap(site, all);
  if (map !== undefined) await writeFile(join(dist, 'sitemap.xml'), map);
  await writeOffline({ root, dist, base }, template, quizzes);
  await compressAssets(dist);
  console.log(`Built ${all.length} pages into dist/ (base path ${base}).`);
  if (advice !== undefined) console.log(advice);
  if (site.origin === undefined)
    console.log(
      'No sitemap, canonical addresses and pictures for shared links: these need the site’s own address, --site https://…',
    );

  async function writePage(address: Address, { html, head, found }: Awaited<ReturnType<typeof prerender>>) {
    const file = join(dist, address.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      template.fill({
        html,
        title: head.title,
        page: found ? address.pathname : '*',
        chunks: address.chunks,
        tags: headTags(
          { head, pathname: address.canonical ?? address.pathname, found: found && !address.unlisted },
          site,
          byName,
        ),
        data: dataBlock(head.structured ?? [], site),
      }),
    );
  }
}
