import { cpSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatProblem } from '../../content/check/problem';
import { readContent } from '../../content/node/read-content';
import { languagesOf, SOURCE } from '../languages/languages';
import { readFrameHosts } from '../hosting/frame-hosts';
import { writeHosting } from '../hosting/write';
import { dataFolderOf, madeTexts } from '../vite/data-files';
import { buildCode } from './code/build-code';
import { startBuilder } from './builder';
import { compressAssets } from './compress';
import { readContact } from './contact';
import { renderPictures } from './pictures/render-pictures';
import { buildEmbedScript } from './embed-script';
import { writeOver } from './left-over';
import { readLanguages } from './read-languages';
import { readSite, type Site } from './site';
import { robots, sitemap } from './sitemap';
import { writeData, writtenFiles } from './write-files';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');
const dist = join(root, 'dist');

process.env['NODE_ENV'] = 'production';
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    site: { type: 'string' },
    'frame-hosts': { type: 'string' },
    contact: { type: 'string' },
    languages: { type: 'string' },
  },
});
const told = readSite(values.base, values.site ?? process.env['FITPATH_SITE']);
const framing = readFrameHosts(values['frame-hosts'] ?? process.env['FITPATH_FRAME_HOSTS']);
const reports = readContact(values.contact ?? process.env['FITPATH_CONTACT']);
const chosen = readLanguages(values.languages ?? process.env['FITPATH_LANGUAGES'], languagesOf(root));
if (told.ok && framing.ok && reports.ok && chosen.ok)
  await main(told.site, framing.frameHosts, reports.contact, chosen.languages);
else {
  for (const answer of [told, framing, reports, chosen]) if (!answer.ok) console.error(answer.problem);
  process.exitCode = 1;
}

/** Builds the whole site into `dist/`: the pages of each language, then what hosts, machines and browsers ask of it as a whole. */
async function main(
  site: Site,
  frameHosts: readonly string[],
  contact: string | undefined,
  languages: readonly string[],
): Promise<void> {
  const content = await readContent(root);
  if (!content.ok) {
    console.error(content.problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  const removeLeftOver = writeOver(dist);
  const whole = { root, dist, base: site.base, origin: site.origin, languages, contact };
  const quizzes = content.value.quizzes.map(({ id }) => id);
  const made = await madeTexts(content.value);
  const dataFolder = dataFolderOf(root, made);
  await buildCode(whole, quizzes);
  // The dataset is written with its overlay, not as compiled.
  const isData = (file: string) => relative(join(root, 'public'), file).split(sep)[0] === 'data';
  cpSync(join(root, 'public'), dist, { recursive: true, filter: (file) => !isData(file) });
  writeData(join(dist, dataFolder), made, root);
  const builder = startBuilder(whole, dataFolder);
  const drawing = renderPictures(builder.pictures, { root, traits: content.value.traits.ids });
  const [, ...built] = await Promise.all([drawing, ...builder.built]);
  const [first] = built;
  if (!first) return;
  const styleHashes = [...new Set(built.flatMap((one) => one.styleHashes))].sort();
  const others = languages.filter((language) => language !== SOURCE);
  await buildEmbedScript({ root, dist, site, title: first.frameTitle, others });
  const advice = await writeHosting(dist, { ...site, styleHashes, frameHosts, quizzes, others });
  await writeFile(join(dist, 'robots.txt'), robots(site));
  const map = sitemap(site, first.addresses, languages);
  if (map !== undefined) await writeFile(join(dist, 'sitemap.xml'), map);
  removeLeftOver();
  await builder.finish({ quizzes, written: [...writtenFiles] });
  await compressAssets([dist, ...others.map((language) => join(dist, language))]);
  const pages = built.reduce((sum, one) => sum + one.addresses.length, 0);
  console.log(`Built ${pages} pages into dist/ (base path ${site.base}, languages ${languages.join(', ')}).`);
  if (advice !== undefined) console.log(advice);
  if (site.origin === undefined)
    console.log(
      'No sitemap, canonical addresses and pictures for shared links: these need the site’s own address, --site https://…',
    );
}
