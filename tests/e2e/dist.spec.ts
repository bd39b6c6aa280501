import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// Over all of dist/: what a policy without 'unsafe-inline' would block or complain about must not be in any page.

async function pages(): Promise<readonly { readonly name: string; readonly html: string }[]> {
  const names = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(names.map(async (name) => ({ name, html: await readFile(join('dist', name), 'utf8') })));
}

const CANONICAL = /<link rel="canonical" href="(.*?)"/;
const tag = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];
const isFramed = (name: string) => /^embed.[^/\\]+[/\\]/.test(name);
/** The pages that search engines should know; what a frame shows is a quiz that has its own. */
const listedPages = async () =>
  (await pages()).filter(({ name }) => !isFramed(name) && !/^(kiosk|offline)[/\\]/.test(name));

test('every address is a page: 923 careers and the rest', async () => {
  const names = (await pages()).map((page) => page.name);
  expect(names.filter((name) => /^careers.\d/.test(name)).length).toBe(923);
  for (const name of [
    'index.html',
    'careers/index.html',
    'quiz/medical-records/index.html',
    'results/index.html',
    '404.html',
  ]) {
    expect(names.map((own) => own.replaceAll('\\', '/'))).toContain(name);
  }
});

test('no page has a style attribute, an inline script or an event attribute', async () => {
  for (const { name, html } of await pages()) {
    expect(/<[^>]+\sstyle=/.exec(html)?.[0], name).toBeUndefined();
    expect(/<[^>]+\son[a-z]+=/.exec(html)?.[0], name).toBeUndefined();
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(
      // A data block is not run, so the policy does not ask about it.
      scripts.filter((tag) => !/\ssrc="/.test(tag) && tag !== '<script type="application/ld+json">'),
      name,
    ).toEqual([]);
  }
});

test('every page carries its own styles, part of the one stylesheet, and their hash stands in the policy', async () => {
  const sheets = new Map<string, string>();
  let whole = '';
  for (const { name, html } of await pages()) {
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html, name).toContain(`'sha256-${hash}'`);
    sheets.set(hash, css);
    whole = /<link rel="stylesheet" href="\/(assets\/[^"]+)" media="print"/.exec(html)?.[1] ?? '';
    expect(whole, name).not.toBe('');
  }
  const policy = await readFile('dist/_headers', 'utf8');
  const all = await readFile(join('dist', whole), 'utf8');
  for (const [hash, css] of sheets) {
    expect(policy).toContain(`'sha256-${hash}'`);
    for (const line of css.split('\n')) expect(all).toContain(line);
  }
  // One text a kind of page, so that the policy stays short.
  expect(sheets.size).toBeLessThan(20);
});

test('no page says undefined, NaN or a message id', async () => {
  for (const { name, html } of await pages()) {
    const text = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, '\n');
    expect(
      /\bundefined\b|\bNaN\b|\[object|\n[a-z]+\.[a-zA-Z]+(\.[a-zA-Z0-9]+)*\n/.exec(text)?.[0],
      name,
    ).toBeUndefined();
  }
});

test('a page is at most 20 kB as it is sent, the index of all careers 60', async () => {
  const { brotliCompressSync, constants } = await import('node:zlib');
  const sizes = (await pages()).map(({ name, html }) => ({
    name,
    size: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
  }));
  const isIndex = (name: string) => /^careers.index\.html$/.test(name);
  expect(sizes.filter(({ name, size }) => size > (isIndex(name) ? 60_000 : 20_000))).toEqual([]);
});

/** The site's own address that the build was told of, and the tests with it; empty for none. */
const SITE = process.env['FITPATH_SITE'] ?? '';

test('structured data of every page is JSON, and every career’s page names its occupation', async () => {
  const guides = (await readdir('quizzes/careers')).map((file) => file.replace('.json', ''));
  for (const { name, html } of await pages()) {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const types = blocks.flatMap(([, json = '']) =>
      (JSON.parse(json) as { '@graph': readonly { '@type': string }[] })['@graph'].map((one) => one['@type']),
    );
    if (/^careers.\d/.test(name)) expect(types, name).toContain('Occupation');
    const guided = guides.some((soc) => name === join('careers', soc, 'index.html'));
    expect(types.includes('FAQPage'), name).toBe(guided);
  }
});

test('a framed quiz names the page of the quiz as its address', async () => {
  if (SITE === '') return;
  const framed = (await pages()).filter(({ name }) => isFramed(name));
  expect(framed.length).toBeGreaterThan(923);
  for (const { name, html } of framed) {
    const own = name.replaceAll('\\', '/').replace(/^embed\/(.*)\/index\.html$/, `${SITE}/quiz/$1`);
    expect(tag(html, CANONICAL)).toBe(own);
  }
});

test('each page has a title and a description of its own', async () => {
  const all = (await listedPages()).map(({ name, html }) => ({
    name,
    title: /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '',
    description: /<meta name="description" content="(.*?)"/.exec(html)?.[1] ?? '',
  }));
  for (const key of ['title', 'description'] as const) {
    const seen = all.map((page) => page[key]);
    expect(
      all
        .filter((page, at) => page[key].length < 10 || seen.indexOf(page[key]) !== at)
        .map(({ name }) => name),
      key,
    ).toEqual([]);
  }
});

test('the sitemap lists every page, each page names the same address, and its picture is there', async () => {
  const files = await readdir('dist', { recursive: true });
  const all = (await listedPages()).filter(({ name }) => name !== '404.html');
  const canonical = all.map(({ html }) => tag(html, CANONICAL));
  const pictures = all.map(({ html }) => tag(html, /property="og:image" content="(.*?)"/));
  if (SITE === '') {
    // Nobody said where the site will stand: no address is made up.
    expect(files.filter((name) => /sitemap|pictures/.test(name))).toEqual([]);
    expect([...canonical, ...pictures].filter((one) => one !== undefined)).toEqual([]);
    return;
  }
  const listed = [...(await readFile('dist/sitemap.xml', 'utf8')).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => address,
  );
  const addressOf = (name: string) => `${SITE}/${name.replaceAll('\\', '/').replace(/\/?index\.html$/, '')}`;
  expect(canonical).toEqual(all.map(({ name }) => addressOf(name)));
  expect([...listed].sort()).toEqual([...canonical].sort());
  expect(await readFile('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  const missing = pictures.filter((one) => !files.includes(join(one?.replace(`${SITE}/`, '') ?? '')));
  expect(missing).toEqual([]);
});
