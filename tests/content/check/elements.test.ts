import { describe, expect, it } from 'vitest';
import { parseElementWords } from '../../../src/content/check/elements';
import { lines } from './fixture';

const FILE = 'quizzes/elements.json';
const NAMES = ['2.A.1.a', '4.A.1.a.1'];
const WORDS = { '2.A.1.a': 'reading', '4.A.1.a.1': 'getting the facts' };
const parse = (elements: unknown, names: readonly string[] = NAMES) =>
  parseElementWords(FILE, JSON.stringify({ elements }), names);
const check = (elements: unknown) => lines(parse(elements)).map((line) => line.replace(/^.*?:\d+:\d+ /, ''));

describe('what work asks, in our words', () => {
  it('[E1] is said of each element of the compiled tables', () => {
    expect(parse(WORDS)).toEqual({ ok: true, value: WORDS });
    expect(check({ '2.A.1.a': 'reading' })).toEqual(['elements: has no words for 4.A.1.a.1']);
    expect(check({})).toEqual(NAMES.map((id) => `elements: has no words for ${id}`));
    // Tables that cannot be read ask for none, and words for more than they name may stand ready.
    expect(parse(WORDS, []).ok).toBe(true);
  });

  it('[E1] is not found by way of what every object has', () => {
    expect(lines(parse(WORDS, [...NAMES, 'constructor']))).toEqual([
      `${FILE}:1:2 elements: has no words for constructor`,
    ]);
  });

  it.each(['reading', '4', '4.', 'A.1', '4.A..1', '4.A.1 '])(
    '[E1] goes by ids of O*NET’s form, and not %j',
    (id) => {
      const text = JSON.stringify({ elements: WORDS }).replace('{"2', `{${JSON.stringify(id)}:"x","2`);
      expect(parseElementWords(FILE, text, NAMES).ok).toBe(false);
    },
  );

  it.each(['', '  ', 3, null, ['reading']])('[E1] is a text, and not %j', (words) => {
    expect(check({ ...WORDS, '2.A.1.a': words })).toEqual([
      expect.stringMatching(/^elements\.(\["2\.A\.1\.a"\]|2\.A\.1\.a): /),
    ]);
  });

  it('[E2] is not said twice', () => {
    const text = `{ "elements": {\n"2.A.1.a": "reading",\n"4.A.1.a.1": "reading"\n} }`;
    const found = lines(parseElementWords(FILE, text, NAMES));
    expect(found).toEqual([
      expect.stringMatching(/:3:1 elements.*4\.A\.1\.a\.1.*: another element has these words$/),
    ]);
    expect(check({ ...WORDS, '4.A.1.a.1': ' reading ' })).toHaveLength(1);
  });

  it('[E1] stands in a file with no other key', () => {
    expect(lines(parseElementWords(FILE, '{ "$schema": "x", "elements": {} }', []))).toEqual([]);
    expect(lines(parseElementWords(FILE, '{ "element": {} }', []))).toEqual([
      expect.stringContaining(
        'quizzes/elements.json:1:3 element: unknown key "element"; did you mean "elements"?',
      ),
    ]);
    expect(parseElementWords(FILE, '{ "elements": ', []).ok).toBe(false);
  });
});
