// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { decodeHello } from '../first/decode-hello';

vi.stubGlobal('EMBED_SITE', '');
const { ATTRIBUTES, MORE, heightOf, mistakesOf, read, wishesOf } =
  await import('../../../../src/modes/embed/script/attributes');
const { reflect, takeOver } = await import('../../../../src/modes/embed/script/properties');

/** A tag with these attributes. */
function tag(attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('career-quiz');
  for (const [name, value] of Object.entries({ quiz: 'x', ...attributes })) element.setAttribute(name, value);
  return element;
}
const RIGHT = {
  ...{
    site: 'https://quiz.example/folder',
    quiz: 'fit/29-2072.00',
    src: '/quizzes/programs.json?v=2',
    theme: 'dark',
    accent: '#a30',
    radius: '8',
  },
  ...{ font: 'serif', height: '300', 'min-height': '200.5', 'max-height': '900px', results: 'link' },
  ...{ links: 'top', wants: 'matches, profile', sandbox: 'allow-scripts allow-forms' },
};

describe('what the tag says', () => {
  it('is the same with white space around it and in capitals, where words are', () => {
    const padded = Object.fromEntries(Object.entries(RIGHT).map(([name, value]) => [name, ` \n${value}\t `]));
    const names = Object.keys(RIGHT) as (keyof typeof RIGHT)[];
    expect([...names, ...MORE]).toEqual(ATTRIBUTES);
    expect(wishesOf(tag(padded))).toEqual(wishesOf(tag(RIGHT)));
    for (const name of names) expect(read(tag(padded), name)).toEqual(read(tag(RIGHT), name));
    expect(read(tag({ theme: 'DARK' }), 'theme')).toBe('dark');
    expect(mistakesOf(tag(padded))).toEqual([]);
  });

  const wrong: Readonly<Record<string, readonly string[]>> = {
    site: ['fitpath.example', '//fitpath.example', 'javascript:alert(1)', 'https://', '/x'],
    quiz: ['Medical Records', '../x', '', '<img>'],
    theme: ['dakr', 'dark light'],
    accent: ['red', '#12', '#1234567'],
    radius: ['round', '-1', '1e3', '50%', 'NaN'],
    font: ['Comic Sans'],
    height: ['50%', '50vh', 'auto', '-3'],
    'min-height': ['tall'],
    'max-height': ['none'],
    results: ['none'],
    links: ['blank'],
    wants: ['profile answers'],
    sandbox: ['', 'allow-forms'],
  };
  const all = Object.entries(wrong).flatMap(([name, texts]) => texts.map((text) => ({ name, text })));
  it.each(all)('is named where it is wrong, and counts as not said: $name="$text"', ({ name, text }) => {
    expect(mistakesOf(tag({ [name]: text }))).toEqual([`${name}="${text}"`]);
    expect(wishesOf(tag({ [name]: text }))).toEqual({
      ...wishesOf(tag({})),
      ...(name === 'wants' && { wants: ['profile'] }),
    });
    expect(heightOf(tag({ [name]: text }), 400)).toBe(400);
  });

  it('is not missed where it is left empty', () => {
    const empty = Object.fromEntries(ATTRIBUTES.map((name) => [name, '']));
    expect(mistakesOf(tag({ ...empty, quiz: 'x', sandbox: 'allow-scripts' }))).toEqual([]);
  });

  it('is a name or a file: with a file nothing is missed', () => {
    const bare = document.createElement('career-quiz');
    expect(mistakesOf(bare)).toEqual(['quiz=""']);
    bare.setAttribute('src', ' programs.json ');
    expect(read(bare, 'src')).toBe('programs.json');
    expect(mistakesOf(bare)).toEqual([]);
  });

  it('greets a frame of any age, whatever it is', () => {
    for (const attributes of [{}, RIGHT, { ...RIGHT, radius: '99', wants: 'a b c' }]) {
      const hello = { fitpath: 1, type: 'hello', nonce: '1-2-3-4-5', ...wishesOf(tag(attributes)) };
      expect(decodeHello(hello)).toBeDefined();
    }
  });
});

describe('what was set before the script came', () => {
  it.each([
    [
      'as a property',
      (element: HTMLElement) => Object.assign(element, { maxHeight: 350, quiz: 'y', wants: ['xapi'] }),
    ],
    [
      'as React writes it',
      (element: HTMLElement) => {
        for (const [name, value] of [
          ['maxHeight', '350'],
          ['quiz', 'y'],
          ['wants', 'xapi'],
        ] as const)
          element.setAttribute(name, value);
      },
    ],
  ])('counts, and can be changed afterwards: %s', (_, set) => {
    const element = tag({ 'max-height': '100' });
    set(element);
    class Upgraded extends HTMLElement {}
    reflect(Upgraded.prototype);
    Object.setPrototypeOf(element, Upgraded.prototype);
    takeOver(element);
    expect(heightOf(element, 5000)).toBe(350);
    expect(wishesOf(element).wants).toEqual(['xapi']);
    expect(element.getAttribute('quiz')).toBe('y');
    Object.assign(element, { quiz: 'z', maxHeight: undefined });
    expect(element.getAttribute('quiz')).toBe('z');
    expect(heightOf(element, 5000)).toBe(5000);
    takeOver(element);
    expect(element.getAttribute('quiz')).toBe('z');
  });
});
