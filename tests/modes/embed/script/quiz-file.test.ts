import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import quizFile from '../../../../src/modes/embed/script/quiz-file';

// Of the page's browser only what the script asks for.
class Reader {
  result = '';
  onload = () => undefined;
  readAsDataURL(blob: Blob) {
    void blob.arrayBuffer().then((bytes) => {
      this.result = `data:${blob.type};base64,${Buffer.from(bytes).toString('base64')}`;
      this.onload();
    });
  }
}

const files = new Map<string, Response>();
const asked: RequestInit[] = [];
const file = (address: string, body: BodyInit, type = 'application/json') =>
  files.set(`https://college.example${address}`, new Response(body, { headers: { 'content-type': type } }));
let warned: string[] = [];

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://college.example/quizzes/page.html' });
  vi.stubGlobal('FileReader', Reader);
  vi.stubGlobal('fetch', (address: URL, init: RequestInit) => {
    asked.push(init);
    return Promise.resolve(files.get(address.href)?.clone() ?? new Response('', { status: 404 }));
  });
  files.clear();
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warned.push(text));
});
afterAll(() => vi.unstubAllGlobals());

describe('a file of the page', () => {
  it('is its text, asked for as by anybody', async () => {
    file('/quizzes/x.json', '{ "id": "x" }\n');
    expect(await quizFile('x.json')).toEqual({ text: '{ "id": "x" }\n' });
    expect(asked.every(({ credentials }) => credentials === 'omit')).toBe(true);
    expect(warned).toEqual([]);
  });

  it.each([
    ['gone.json', 'the answer was 404'],
    ['large.json', 'larger than 200 kB'],
    ['http://', 'Invalid URL'],
  ])('that is not to be had is empty, and named: %s', async (src, why) => {
    file('/quizzes/large.json', ' '.repeat(200_001));
    expect(await quizFile(src)).toEqual({ text: '' });
    expect(warned).toEqual([expect.stringMatching(new RegExp(`cannot fetch ${src}: .*${why}`))]);
  });
});

describe('its pictures', () => {
  const option = (image: string) => `{"image": ${JSON.stringify(image)}}`;

  it('come with it, from beside it, each once, and every line stays where it was', async () => {
    files.set(
      'https://college.example/quizzes/img/desk.svg',
      new Response('<svg/>', { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } }),
    );
    file(
      '/quizzes/x.json',
      `[\n${option('img/desk.svg')},\n${option('img/desk.svg')},\n${option('data:image/gif;base64,AA')}]`,
    );
    const { text } = await quizFile('x.json');
    const desk = option(`data:image/svg+xml;base64,${btoa('<svg/>')}`);
    expect(text).toBe(`[\n${desk},\n${desk},\n${option('data:image/gif;base64,AA')}]`);
  });

  it('stay as they are where they are not to be had, and are named', async () => {
    file('/quizzes/heavy.png', 'x'.repeat(60_001), 'image/png');
    file('/quizzes/page.png', '<html>', 'text/html');
    const text = `[${['heavy.png', 'page.png', 'gone.png'].map(option).join()}]`;
    file('/quizzes/x.json', text);
    expect(await quizFile('x.json')).toEqual({ text });
    expect(warned.toSorted()).toEqual([
      expect.stringContaining('"gone.png": the answer was 404'),
      expect.stringContaining('"heavy.png": it is larger than 60 kB'),
      expect.stringContaining('"page.png": it is no picture but text/html'),
    ]);
  });

  it('make it too large together', async () => {
    for (const name of ['a', 'b', 'c']) file(`/quizzes/${name}.png`, 'x'.repeat(60_000), 'image/png');
    file('/quizzes/x.json', `[${['a.png', 'b.png', 'c.png'].map(option).join()}]`);
    expect(await quizFile('x.json')).toEqual({ text: '' });
    expect(warned).toEqual([expect.stringContaining('with its pictures it is larger than 200 kB')]);
  });
});
