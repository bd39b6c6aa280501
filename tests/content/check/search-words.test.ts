import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchWords } from '../../../src/content/check/cards/parse-search-words';
import { lines } from './fixture';

const NAMED = new Map([
  ['Police officer', '33-3051.00'],
  ['Detective', '33-3021.00'],
]);
const parse = (...entries: readonly unknown[]) =>
  parseSearchWords('search-words.json', JSON.stringify({ entries }), NAMED);
const check = (...entries: readonly unknown[]) => lines(parse(...entries));

describe('search-words.json', () => {
  it('gives the careers of its words by their codes', () => {
    const entries = [
      { words: ['cop'], careers: ['Police officer', 'Detective'] },
      { words: ['superhero'], near: ['Police officer'] },
    ];
    expect(parse(...entries)).toEqual({
      ok: true,
      value: [
        { words: ['cop'], careers: ['33-3051.00', '33-3021.00'] },
        { words: ['superhero'], near: ['33-3051.00'] },
      ],
    });
  });

  it('[W1] says what words mean or what is near, and nothing else', () => {
    expect(check({ words: ['cop'] })).toEqual([expect.stringContaining('entries[0].careers: is missing')]);
    expect(check({ words: ['cop'], careers: ['Detective'], near: ['Police officer'] })).toEqual([
      expect.stringMatching(/^search-words\.json:1:\d+ entries\[0\]\.near: /),
    ]);
    expect(check({ wrds: ['cop'], careers: ['Detective'] })).toEqual([
      expect.stringContaining('did you mean "words"?'),
    ]);
  });

  it.each([[[]], [['']], [['  ']], ['cop'], [[3]]])('[W1] has words, and not %j', (words) => {
    expect(check({ words, careers: ['Detective'] })).toHaveLength(1);
  });

  it('[W2] names careers by their cards, none twice and not none', () => {
    expect(check({ words: ['cop'], careers: ['Police oficer'] })).toEqual([
      expect.stringContaining('entries[0].careers[0]: no such career; did you mean "Police officer"?'),
    ]);
    expect(check({ words: ['cop'], near: ['Detective', 'Detective'] })).toEqual([
      expect.stringContaining('entries[0].near[1]: is named twice'),
    ]);
    expect(check({ words: ['cop'], careers: [] })).toHaveLength(1);
  });

  it('[W3] has no words twice, as search compares them', () => {
    const careers = ['Detective'];
    expect(
      check(
        { words: ['cop', 'police officers'], careers },
        { words: ['an officer police', 'Cops'], careers },
      ),
    ).toEqual([
      expect.stringContaining('entries[1].words[0]: stands above already'),
      expect.stringContaining('entries[1].words[1]: stands above already'),
    ]);
    expect(check({ words: ['cop', 'coop'], careers })).toEqual([]);
  });

  it('tells every problem at once, each at its place', () => {
    const text = `{ "entries": [\n{ "words": ["a b", "b a"],\n"careers": ["Nobody"] },\n7 ] }`;
    const found = lines(parseSearchWords('search-words.json', text, NAMED));
    expect(found.map((line) => line.split(' ')[0]).sort()).toEqual([
      'search-words.json:2:20',
      'search-words.json:3:13',
      'search-words.json:4:1',
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        parseSearchWords('search-words.json', JSON.stringify({ entries: json }), NAMED);
        parseSearchWords('search-words.json', JSON.stringify(json), NAMED);
      }),
    );
  });
});
