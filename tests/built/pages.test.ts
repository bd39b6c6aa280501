import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AtRule, type Rule } from 'postcss';
import { expect, test } from 'vitest';
import { brotliSize } from '../../src/cli/data/write/report';
import { files } from './files';
import { holesIn } from './holes';
import { hashOf, pages, USUAL_LIMIT } from './read-pages';

// Over all of dist/: what a policy without 'unsafe-inline' would block or complain about must not be in any page.

/** The folders of the languages that the site is built in: the first one's is the site's own. */
const FOLDERS = ['', 'es/'];
const isCareer = (name: string) => /^(es\/)?careers\/\d/.test(name);
const isFramed = (name: string) => /^(es\/)?embed\/[^/]+\//.test(name);
/** The pages that search engines should know; what a frame shows is a quiz that has its own. */
const listedPages = pages.filter(
  ({ name }) => !isFramed(name) && !/^(es\/)?(kiosk|offline|run)\//.test(name),
);

test('every address is a page in every language: 923 careers and the rest', () => {
  const names = pages.map((page) => page.name);
  expect(names.filter(isCareer)).toHaveLength(2 * 923);
  const plain = (name: string) => name.replace(/^es\//, '');
  const inSpanish = names.filter((name) => name !== plain(name));
  expect(inSpanish.map(plain)).toEqual(names.filter((name) => name === plain(name)));
  for (const name of [
    'index.html',
    'careers/index.html',
    'quiz/medical-records/index.html',
    'results/index.html',
    '404.html',
  ])
    expect(names).toContain(name);
});

test('no page has a style attribute, an inline script or an event attribute', () => {
  expect(
    pages.filter(({ blocked }) => blocked.length > 0).map(({ name, blocked }) => [name, blocked]),
  ).toEqual([]);
});

test('the first stop of every page leads past its head, where it has one', () => {
  expect(pages.filter((page) => !page.passesHead).map(({ name }) => name)).toEqual([]);
});

/** Each declaration of a stylesheet with its selector and the conditions around it. */
function declarations(css: string): readonly string[] {
  const found: string[] = [];
  parse(css).walkDecls((declaration) => {
    let around = '';
    for (let node = declaration.parent?.parent; node?.type === 'atrule'; node = node.parent)
      around += String((node as AtRule).params);
    const { selectors = [''] } = declaration.parent as Partial<Rule>;
    found.push(...selectors.map((selector) => `${around} ${selector} ${String(declaration)}`));
  });
  return found;
}

test('every page carries the styles that it is drawn with, part of its stylesheets, and their hash stands in the policy', () => {
  expect(pages.filter(({ allowsItsStyles }) => !allowsItsStyles).map(({ name }) => name)).toEqual([]);
  const policy = readFileSync('dist/_headers', 'utf8');
  const kinds = new Map(pages.map((page) => [`${page.css} ${page.stylesheets.join()}`, page]));
  for (const { css, stylesheets } of kinds.values()) {
    const texts = stylesheets.map((sheet) => readFileSync(join('dist', sheet), 'utf8'));
    const all = new Set(declarations(texts.join('\n')));
    expect(policy).toContain(`'${hashOf(css)}'`);
    expect(declarations(css).filter((one) => !all.has(one))).toEqual([]);
  }
  const sheets = new Set(pages.map(({ css }) => css));
  // One text a kind of page, so that the policy stays short.
  expect(sheets.size).toBeLessThanOrEqual(20);
});

test('every page comes with one stylesheet, and names those that come with later pages, in the folder of its language', () => {
  const named = new Set(
    pages.map(({ stylesheets, laterStylesheets }) => [...stylesheets, ...laterStylesheets].join()),
  );
  expect(new Set(pages.map(({ stylesheets }) => stylesheets.length))).toEqual(new Set([1]));
  const english = [...named].filter((some) => !some.startsWith('es/')).sort();
  expect(english).toEqual([
    expect.stringMatching(
      /^assets\/style-[^,]+,assets\/results-[^,]+,assets\/careers-[^,]+,assets\/more-[^,]+,assets\/whole-[^,]+$/,
    ),
    expect.stringMatching(/^assets\/upToCareers-[^,]+,assets\/more-[^,]+$/),
    expect.stringMatching(/^assets\/upToResults-[^,]+,assets\/careers-[^,]+,assets\/more-[^,]+$/),
    expect.stringMatching(/^assets\/whole-[^,]+$/),
  ]);
  expect([...named].filter((some) => some.startsWith('es/')).sort()).toEqual(
    english.map((some) => some.replaceAll('assets/', 'es/assets/')),
  );
});

test('no page says undefined, NaN or a message id', () => {
  const wrong = pages.filter(({ unwritten }) => unwritten !== undefined);
  expect(wrong.map(({ name, unwritten }) => [name, unwritten])).toEqual([]);
});

test('the page of a career is whole for each of the 923: no empty section, and nothing that is not for people', () => {
  const careers = pages.filter(({ name }) => isCareer(name));
  expect(careers).toHaveLength(FOLDERS.length * 923);
  expect(careers.filter(({ holes }) => holes.length > 0).map(({ name, holes }) => [name, holes])).toEqual([]);
  const hollow = '<main><section><h2>Pay</h2></section><ul></ul><p>null</p><i>career.pay</i><path d="MNaN">';
  expect(holesIn(`${hollow}${'.'.repeat(1000)}</main>`)).toHaveLength(5);
});

test('all pages in English are at most 100 MB together, and with those in Spanish, which is longer, 205', () => {
  const weigh = (some: typeof pages) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(weigh(pages.filter(({ name }) => !name.startsWith('es/')))).toBeLessThanOrEqual(100_000_000);
  expect(weigh(pages)).toBeLessThanOrEqual(205_000_000);
});

test('a page is at most 20 kB as it is sent, the index of all careers 61, with the longer names of Spanish 65, the guide for authors 37', () => {
  const INDEX: Readonly<Record<string, number>> = {
    'careers/index.html': 61_000,
    'es/careers/index.html': 65_000,
    'guide/index.html': 37_000,
    'es/guide/index.html': 37_000,
  };
  const limitOf = (name: string) => INDEX[name] ?? USUAL_LIMIT;
  expect(
    pages.filter(({ name, size }) => size > limitOf(name)).map(({ name, size }) => [name, size]),
  ).toEqual([]);
});

test('the careers are at most 32 kB as they are sent, their names and lines 34, official titles 9, other names 215', () => {
  const sizeOf = (name: string) =>
    brotliSize(
      readFileSync(join('dist', files.find((file) => file.endsWith(`/data/${name}`)) ?? ''), 'utf8'),
    );
  expect(sizeOf('careers.json')).toBeLessThanOrEqual(32_000);
  expect(sizeOf('titles.json')).toBeLessThanOrEqual(9_000);
  expect(sizeOf('cards.en.json')).toBeLessThanOrEqual(34_000);
  expect(sizeOf('search.json')).toBeLessThanOrEqual(215_000);
});

/** The site's own address that the build was told of, and the tests with it; empty for none. */
const SITE = process.env['FITPATH_SITE'] ?? '';

test('structured data of every page is JSON, and every career’s page names its occupation', () => {
  const cards = readdirSync('quizzes/cards').flatMap(
    (file) =>
      (
        JSON.parse(readFileSync(`quizzes/cards/${file}`, 'utf8')) as {
          cards: { soc: string; guide?: object }[];
        }
      ).cards,
  );
  const guides = [
    ...readdirSync('quizzes/careers').map((file) => file.replace('.json', '')),
    ...cards.filter(({ guide }) => guide).map(({ soc }) => soc),
  ];
  for (const { name, types } of pages) {
    if (isCareer(name)) expect(types, name).toContain('Occupation');
    const guided = guides.some((soc) => name.replace(/^es\//, '') === `careers/${soc}/index.html`);
    expect(types.includes('FAQPage'), name).toBe(guided);
  }
});

test.skipIf(SITE === '')('a framed quiz names the page of the quiz as its address', () => {
  const framed = pages.filter(({ name }) => isFramed(name) && !/^(es\/)?embed\/run\//.test(name));
  expect(framed.length).toBeGreaterThan(923);
  for (const { name, canonical } of framed)
    expect(canonical).toBe(name.replace(/^(es\/)?embed\/(.*)\/index\.html$/, `${SITE}/$1quiz/$2`));
});

test('each page has a title and a description of its own', () => {
  for (const key of ['title', 'description'] as const) {
    const seen = new Map<string, number>();
    for (const page of listedPages) seen.set(page[key], (seen.get(page[key]) ?? 0) + 1);
    const wrong = listedPages.filter((page) => page[key].length < 10 || seen.get(page[key]) !== 1);
    expect(
      wrong.map(({ name }) => name),
      key,
    ).toEqual([]);
  }
});

test('the sitemap lists every page, each page names the same address, and its picture is there', () => {
  const all = listedPages.filter(({ name }) => !name.endsWith('404.html'));
  const canonical = all.map((page) => page.canonical);
  const pictures = all.map(({ picture }) => picture);
  if (SITE === '') {
    // Nobody said where the site will stand: no address is made up.
    expect(files.filter((name) => /sitemap|pictures/.test(name))).toEqual([]);
    expect([...canonical, ...pictures].filter((one) => one !== undefined)).toEqual([]);
    return;
  }
  const listed = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => address,
  );
  const addresses = all.map(({ name }) => `${SITE}/${name.replace(/(^|\/)index\.html$/, '')}`);
  expect(canonical.map((one) => one?.replace(/\/es\/$/, '/es'))).toEqual(addresses);
  expect([...listed].sort()).toEqual([...canonical].sort());
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  const there = new Set(files);
  expect(pictures.filter((one) => !there.has(one?.replace(`${SITE}/`, '') ?? ''))).toEqual([]);
});
