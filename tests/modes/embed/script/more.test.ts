// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeHello, names } from '../../../../src/modes/embed/decode-hello';

let warned: string[] = [];
let asked: { readonly address: string; readonly init: RequestInit | undefined }[] = [];
const files = new Map<string, Response>();

beforeEach(() => {
  warned = [];
  asked = [];
  files.clear();
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warned.push(text));
  vi.stubGlobal('fetch', (address: URL, init?: RequestInit) => {
    asked.push({ address: address.href, init });
    return Promise.resolve(files.get(address.pathname)?.clone() ?? new Response('', { status: 404 }));
  });
});
afterAll(() => vi.unstubAllGlobals());

const { brought } = await import('../../../../src/modes/embed/script/brought');

function tag(attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('career-quiz');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('what a tag brings', () => {
  it('is its looks and the text of its offers, asked for once and as by anybody', async () => {
    files.set('/offers.json', new Response('{"version": 1}'));
    const element = tag({
      offers: ' /offers.json',
      background: ' Transparent',
      ink: '#123',
      paper: '#FFFFFF',
    });
    const said = await brought(element, names);
    expect(said).toEqual({
      ...{ offers: '{"version": 1}', background: 'transparent', ink: '#112233', paper: '#ffffff' },
    });
    expect(decodeHello({ fitpath: 1, type: 'hello', nonce: '1-2-3-4-5', ...said })).toMatchObject(said);
    element.setAttribute('ink', '#000000');
    expect(await brought(element, names)).toMatchObject({ ink: '#000000' });
    expect(asked.map(({ init }) => init?.credentials)).toEqual(['omit']);
    expect(warned).toEqual([]);
  });

  it('is no more than the frame accepts', async () => {
    expect(await brought(tag({ ink: '#000', paper: '#fff' }), ['wants', 'ink'])).toEqual({ ink: '#000000' });
    expect(await brought(tag({ ink: '#000' }), [])).toEqual({});
  });

  it('is nothing where it is wrong, and is named', async () => {
    files.set('/giant.json', new Response(' '.repeat(200_001)));
    const wrong = { offers: '/giant.json', background: 'url(x)', ink: 'red', paper: '#12' };
    const nothing = { offers: null, background: null, ink: null, paper: null };
    expect(await brought(tag(wrong), names)).toEqual(nothing);
    expect(await brought(tag({ offers: '/gone.json' }), names)).toEqual(nothing);
    expect(await brought(tag({ offers: 'https://' }), names)).toEqual(nothing);
    expect(warned).toEqual(
      expect.arrayContaining([
        expect.stringContaining('cannot fetch /giant.json: it is larger than 200 kB'),
        expect.stringContaining('cannot fetch /gone.json: the answer was 404'),
        expect.stringContaining('cannot fetch https://: Invalid URL'),
        '<career-quiz>: cannot work with background="url(x)"',
        '<career-quiz>: cannot work with ink="red"',
        '<career-quiz>: cannot work with paper="#12"',
      ]),
    );
  });

  it('is first of all the quiz in its file', async () => {
    files.set('/quiz.json', new Response('{}'));
    expect(await brought(tag({ src: ' /quiz.json ', ink: '#000' }))).toEqual({ text: '{}' });
  });
});
