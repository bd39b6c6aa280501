// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEPT } from '../../src/cli/languages/kept';
import { translatedFiles, translationsOf } from '../../src/cli/languages/content';
import { officialFile } from '../../src/cli/languages/official';
import { readTranslations } from '../../src/cli/languages/translations';
import { catalogueFile, catalogueNames } from '../../src/cli/messages/catalogues';
import { files } from './files';

// Over dist/es/: what is in English says so.

const root = process.cwd();
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** Words that our texts have in English and in no translation. */
async function onlyEnglish(): Promise<ReadonlySet<string>> {
  const paths = [
    ...catalogueNames(root).map((name) => catalogueFile(root, 'es', name)),
    ...(await translatedFiles(root)).map((file) => translationsOf(root, 'es', file)),
    officialFile(root, 'es'),
  ];
  const [english, spanish] = [new Set<string>(), new Set<string>()];
  for (const path of paths)
    for (const { source, text } of (await readTranslations(path)).values()) {
      for (const word of wordsIn(source)) english.add(word);
      for (const word of wordsIn(text)) spanish.add(word);
    }
  return new Set([...english].filter((word) => !spanish.has(word)));
}

/** Twenty careers with a guide, twenty with a short one and twenty told from figures, and every other kind of page. */
const guided = readdirSync('quizzes/careers').map((file) => file.replace('.json', ''));
const cards = readdirSync('quizzes/cards').flatMap(
  (file) =>
    (
      JSON.parse(readFileSync(`quizzes/cards/${file}`, 'utf8')) as {
        cards: { soc: string; guide?: object }[];
      }
    ).cards,
);
const twenty = (socs: readonly string[]) => {
  const step = Math.floor(socs.length / 20);
  return socs.filter((_, at) => at % step === 0 && at < step * 20);
};
const careers = [
  ...twenty(cards.map(({ soc }) => soc).filter((soc) => guided.includes(soc))),
  ...twenty(cards.flatMap(({ soc, guide }) => (guide ? [soc] : []))),
  ...twenty(cards.flatMap(({ soc, guide }) => (guide || guided.includes(soc) ? [] : [soc]))),
];
const SAMPLED = [
  ...careers.map((soc) => `es/careers/${soc}/index.html`),
  ...[
    '',
    'careers/',
    'about/',
    'methodology/',
    'embed/',
    'try/',
    'study/',
    'compare/',
    'results/',
    'kiosk/',
  ].map((folder) => `es/${folder}index.html`),
  ...['career-explorer', 'two-minutes', 'medical-records', 'fit/29-1141.00'].map(
    (quiz) => `es/quiz/${quiz}/index.html`,
  ),
  'es/embed/two-minutes/index.html',
  'es/404.html',
];

test('no page in Spanish has English that is not marked as such, or on the list of what keeps its name', async () => {
  expect(new Set(careers).size).toBe(60);
  const english = await onlyEnglish();
  expect(english.size).toBeGreaterThan(2000);
  const left: string[] = [];
  for (const file of SAMPLED) {
    const document = new DOMParser().parseFromString(readFileSync(`dist/${file}`, 'utf8'), 'text/html');
    expect(document.documentElement.lang, file).toBe('es');
    // Code is of no language of people.
    for (const other of document.querySelectorAll('script, style, code, [lang="en"]')) other.remove();
    const texts = [
      document.title,
      document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    ];
    const walk = document.createTreeWalker(document.body, 4);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node.textContent ?? '');
    for (const named of document.querySelectorAll('[aria-label], [alt], [placeholder]'))
      for (const name of ['aria-label', 'alt', 'placeholder']) texts.push(named.getAttribute(name) ?? '');
    for (const text of texts) {
      const own = KEPT.reduce((rest, name) => rest.replaceAll(name, ' '), text);
      const found = wordsIn(own).filter((word) => english.has(word));
      if (found.length > 0) left.push(`${file}: ${found.join(' ')} in “${text.trim().slice(0, 80)}”`);
    }
  }
  expect(left).toEqual([]);
});

test('what holds no words is there once: fonts, and data that was only compiled', () => {
  const own = files.filter((file) => file.startsWith('es/'));
  expect(own.filter((file) => /\.woff2$|\/data\/(schools|states)\/|institutions\.json$/.test(file))).toEqual(
    [],
  );
  const css = own.filter((file) => file.endsWith('.css')).map((file) => readFileSync(`dist/${file}`, 'utf8'));
  const fonts = [...css.join('').matchAll(/url\("?([^")]+\.woff2)/g)].map(([, address = '']) => address);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((address) => !files.includes(address.slice(1)))).toEqual([]);
});

test('a booth in Spanish is prepared with the files of its language and of all, and one in English with none of it', () => {
  const listOf = (folder: string) =>
    Object.keys(
      (JSON.parse(readFileSync(`dist/${folder}offline/files.json`, 'utf8')) as { files: object }).files,
    );
  expect(listOf('').filter((path) => path.startsWith('es/'))).toEqual([]);
  const spanish = listOf('es/');
  expect(spanish.filter((path) => path.startsWith('../') && path.endsWith('.woff2')).length).toBeGreaterThan(
    0,
  );
  expect(spanish.some((path) => /^\.\.\/assets\/.*\/schools\//.test(path))).toBe(true);
  expect(spanish.some((path) => /^assets\/.*\/data\/cards\.es\.json$/.test(path))).toBe(true);
  const there = new Set(files);
  const missing = spanish.filter((path) => {
    const file = path.startsWith('../') ? path.slice(3) : `es/${path}`;
    return !there.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
  });
  expect(missing).toEqual([]);
});
