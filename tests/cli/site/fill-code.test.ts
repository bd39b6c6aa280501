import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressAssets } from '../../../src/cli/site/compress';
import { fillPages, fillServer } from '../../../src/cli/site/code/fill-code';
import { CODE, codeFolder } from '../../../src/cli/site/code/whole';
import { write } from '../../../src/cli/site/write-files';
import { OPEN_BASE, slot } from '../../../src/cli/vite/slots';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fitpath-fill-'));
  const files = {
    'index.html': `<script src="${OPEN_BASE}assets/index-aaaaaaa.js"></script>`,
    '.vite/manifest.json': '{"index.html":{"file":"assets/index-aaaaaaa.js"}}',
    'assets/index-aaaaaaa.js': 'import "./vendor-bbbbbbb.js";import("./Quiz-ccccccc.js")',
    'assets/Quiz-ccccccc.js': `import "./index-aaaaaaa.js";document.title=${slot('title')}`,
    'assets/vendor-bbbbbbb.js': 'export const lib=[1,2,3]',
    'assets/serif-ddddddd.woff2': 'font',
  };
  for (const [name, text] of Object.entries(files)) write(join(codeFolder(root), CODE.pages, name), text);
  write(
    join(codeFolder(root), CODE.server, 'prerender.js'),
    `export const base="${OPEN_BASE}",title=${slot('title')}`,
  );
});
afterAll(() => rm(root, { recursive: true }));

/** The scripts of a language by their names without the seven letters, with those. */
async function fill(language: string, title: string, folder = language) {
  const dist = join(root, 'dist', folder);
  const shared = language === 'en' ? {} : { shared: { dist: join(root, 'dist/en'), base: '/' } };
  const base = language === 'en' ? '/' : `/${language}/`;
  await fillPages({ root, dist, base, language, ...shared }, () => title);
  const names = await readdir(join(dist, 'assets'));
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => name.split(/[-.](?=.{7}\.js)/));
  return { dist, names, scripts: Object.fromEntries(scripts) as Readonly<Record<string, string>> };
}

test('each language says its words, and names the files that it has', async () => {
  const { dist, names, scripts } = await fill('es', 'Prueba');
  expect(await readFile(join(dist, `assets/Quiz-${scripts['Quiz']}`), 'utf8')).toContain('Prueba');
  const entry = `assets/index-${scripts['index']}`;
  expect(await readFile(join(dist, entry), 'utf8')).toContain(`./Quiz-${scripts['Quiz']}`);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain(`/es/${entry}`);
  expect(await readFile(join(dist, '.vite/manifest.json'), 'utf8')).toContain(entry);
  // Of fonts there is one copy, the first language's.
  expect(names.filter((name) => name.endsWith('.woff2'))).toEqual([]);
});

test('a script has another name when its words change, or those of any that it leads to, and no other has', async () => {
  const before = await fill('en', 'Quiz', 'before');
  const after = await fill('en', 'Quizzes', 'after');
  const changed = Object.keys(before.scripts).filter((name) => before.scripts[name] !== after.scripts[name]);
  expect(changed.sort()).toEqual(['Quiz', 'index']);
  expect(await fill('en', 'Quiz', 'again')).toMatchObject({ scripts: before.scripts });
});

test('one server’s code prerenders in each language, below its own base', async () => {
  for (const [language, base] of [
    ['en', '/'],
    ['es', '/es/'],
  ] as const) {
    const folder = await fillServer({ root, base, language }, () => language);
    const code = await readFile(join(folder, 'prerender.js'), 'utf8');
    expect(code).toBe(`export const base="${base}",title=("${language}")`);
  }
});

test('a file that is the same in two languages is packed once, and stands packed in both', async () => {
  const en = await fill('en', 'Quiz');
  const es = await fill('es', 'Prueba');
  const packed: string[] = [];
  await compressAssets([en.dist, es.dist], (content) => {
    packed.push(Buffer.from(content).toString());
    return Promise.resolve(content);
  });
  expect(packed.filter((text) => text.includes('[1,2,3]'))).toHaveLength(1);
  // Besides it, of each language two scripts and its first page.
  expect(packed).toHaveLength(7);
  for (const { dist, scripts } of [en, es])
    expect(await readFile(join(dist, `assets/vendor-${scripts['vendor']}.br`), 'utf8')).toContain('[1,2,3]');
});
