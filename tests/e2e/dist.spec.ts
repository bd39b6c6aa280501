import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// Over all of dist/: what a policy without 'unsafe-inline' would block or complain about must not be in any page.

async function pages(): Promise<readonly { readonly name: string; readonly html: string }[]> {
  const names = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(names.map(async (name) => ({ name, html: await readFile(join('dist', name), 'utf8') })));
}

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
      scripts.filter((tag) => !/\ssrc="/.test(tag)),
      name,
    ).toEqual([]);
  }
});

test('every page carries the same stylesheet, and its hash stands in the policy', async () => {
  const sheets = new Set<string>();
  for (const { name, html } of await pages()) {
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html, name).toContain(`'sha256-${hash}'`);
    sheets.add(hash);
  }
  expect(sheets.size).toBe(1);
  expect(await readFile('dist/_headers', 'utf8')).toContain(`'sha256-${[...sheets][0]}'`);
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
