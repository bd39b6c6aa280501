import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inflateSync } from 'node:zlib';
import { openTypeOf } from '../../../../src/cli/site/pictures/font';
import { drawnOver, pngOf, rowsOf } from '../../../../src/cli/site/pictures/png';
import { balance } from '../../../../src/cli/site/pictures/picture-lines';
import { renderPictures } from '../../../../src/cli/site/pictures/render-pictures';
import { contentOf, readContent, type AllContent } from '../../../../src/content/node/read-content';
import { picturesOf, type Picture } from '../../../../src/app/pictures';

let content: AllContent;
let pictures: readonly Picture[];
beforeAll(async () => {
  const read = await readContent(process.cwd());
  if (!read.ok) throw new Error('the shipped content has problems');
  content = read.value;
  pictures = await picturesOf(contentOf(content));
});

const named = (name: string) => pictures.find((own) => own.name === name);

describe('the pictures for shared links', () => {
  it('are one for the site, one a quiz, and one for each major group of careers', async () => {
    const { soc } = await contentOf(content).careers();
    const groups = new Set(soc.map((own) => `group-${own.slice(0, 2)}`));
    const quizzes = content.quizzes.map(({ id }) => `quiz-${id}`);
    expect(pictures.map(({ name }) => name).sort()).toEqual(['site', ...quizzes, ...groups].sort());
  });

  it('show the flower of the career that a quiz is about, else the mean of its careers', async () => {
    const careers = await contentOf(content).careers();
    const row = careers.row('29-2072.00') ?? -1;
    expect(named('quiz-medical-records')?.positions['desk']).toBe(careers.positions['desk']?.[row]);
    const desk = careers.soc.flatMap((soc, at) =>
      soc.startsWith('43-') ? [careers.positions['desk']?.[at] ?? NaN] : [],
    );
    const mean = desk.reduce((sum, value) => sum + value, 0) / desk.length;
    expect(named('group-43')?.positions['desk']).toBeCloseTo(mean, 8);
  });

  it('say all of their words for who cannot see them', () => {
    for (const { alt, title, line, caption } of pictures)
      for (const words of [title, line, caption]) expect(alt).toContain(words);
  });

  it('are written as PNG of 1200 by 630 pixels', async () => {
    const dist = await mkdtemp(join(tmpdir(), 'fitpath-pictures-'));
    const some = pictures.filter(({ name }) => ['site', 'group-29'].includes(name));
    const traits = content.traits.ids;
    await renderPictures([{ dist, pictures: some }], { root: process.cwd(), traits });
    expect((await readdir(join(dist, 'pictures'))).sort()).toEqual(['group-29.png', 'site.png']);
    const png = await readFile(join(dist, 'pictures/group-29.png'));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // A page without ink or letters packs into a tenth of this.
    expect(png.length).toBeGreaterThan(100_000);
    await rm(dist, { recursive: true });
  });
});

describe('pixels laid over others', () => {
  const ground = rowsOf(Uint8Array.of(200, 100, 0, 255, 9, 9, 9, 255), 1, 2);

  it('show through what is clear, mix with what is half so, and are hidden by what is full', () => {
    const over = (...pixel: number[]) => drawnOver(ground, Uint8Array.of(...pixel, 0, 0, 0, 0)).bytes;
    expect([...over(0, 0, 0, 0)]).toEqual([...ground.bytes]);
    expect([...over(51, 0, 102, 102)]).toEqual([0, 171, 60, 102, 0, 9, 9, 9]);
    expect([...over(1, 2, 3, 255)]).toEqual([0, 1, 2, 3, 0, 9, 9, 9]);
  });

  it('stand in a PNG row by row', () => {
    const png = Buffer.from(pngOf(ground));
    const at = png.indexOf('IDAT');
    expect([...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))]).toEqual([
      ...ground.bytes,
    ]);
  });
});

describe('a font from its web form', () => {
  it('has the same tables, each where its directory says', async () => {
    const file = createRequire(import.meta.url).resolve(
      '@fontsource/alegreya/files/alegreya-latin-600-normal.woff',
    );
    const woff = await readFile(file);
    const font = Buffer.from(openTypeOf(woff));
    expect(font.length).toBe(woff.readUInt32BE(16));
    const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
    const head = entries.find((at) => font.toString('latin1', at, at + 4) === 'head') ?? 0;
    // The magic number of the table `head`.
    expect(font.readUInt32BE(font.readUInt32BE(head + 8) + 12)).toBe(0x5f0f3cf5);
  });

  it('is refused when it is none', () => {
    expect(() => openTypeOf(Buffer.from('wOF2 and more'))).toThrow(/WOFF 1.0/);
  });
});

describe('lines', () => {
  const letters = (text: string) => text.length;

  it('are as few as the width allows, of about the same length, with every word', () => {
    expect(balance('one two three four five six', 16, letters)).toEqual(['one two three', 'four five six']);
    expect(balance('short', 16, letters)).toEqual(['short']);
  });

  it('may hold one word that is wider than they are', () => {
    expect(balance('a incomprehensibilities b', 10, letters)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});
