import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { encodeResult } from '../../src/engine/code/result-code';
import { decodeArrived } from '../../src/result/arrived-code';
import { cleanName, MOST_LETTERS, readSent, withSent } from '../../src/result/sent';

const traits = Array.from({ length: 20 }, (_, at) => `trait-${at}`);
const CODE = 'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeAAg1Z7';
const quizOf = (fragment: string) => {
  const decoded = decodeArrived(fragment, traits);
  return decoded.ok ? decoded.result.quiz : decoded.reason;
};

describe('a first name', () => {
  it.each([
    ['Maya', 'Maya'],
    ['  Mary   Jane ', 'Mary Jane'],
    ['Anne-Marie', 'Anne-Marie'],
    ['Anne\u2011Marie', 'Anne-Marie'],
    ["D'Angelo", 'D’Angelo'],
    ['José', 'José'],
    ['Jose\u0301', 'José'],
    ['Nguyễn', 'Nguyễn'],
    ['Зоя', 'Зоя'],
    ['محمد', 'محمد'],
    ['श्रीनिवास', 'श्रीनिवास'],
    ['美咲', '美咲'],
    ['지우', '지우'],
    ['Kaʻiulani', 'Kaʻiulani'],
    ['Ma\u200Bya\u200D', 'Maya'],
    ['\u202EMaya\u202C', 'Maya'],
    ['Maya\u2066', 'Maya'],
    ['Ma\u00ADya\u3164', 'Maya'],
    ['Ｍａｙａ', 'Maya'],
  ])('%j is kept as %j', (typed, name) => expect(cleanName(typed)).toBe(name));

  it.each([
    '',
    ' ',
    '\u200B',
    '\u3164',
    'Your account was hac',
    'YOUR account',
    '𝐘𝐨𝐮𝐫 𝐚𝐜𝐜𝐨𝐮𝐧𝐭',
    'Fitpath Team',
    'Click-here',
    'Free’money',
    'One two three four',
    'Maya 🌸',
    '👩‍👧',
    'Maya2',
    'maya.example',
    'http://a.example',
    '<b>Maya</b>',
    '{name}',
    'Maya, hello',
    'Z\u0351\u0352\u0353\u0354\u0355algo',
    '\u0301Maya',
    'М\u0430ya',
    '-Maya',
    'Maya’',
    'Ma--ya',
    'A'.repeat(MOST_LETTERS + 1),
    '﷽',
    '⠀',
  ])('%j is none', (typed) => expect(cleanName(typed)).toBeUndefined());

  it('is clean, whatever was typed, and stays as it is', () => {
    const signs = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'Aé́ -’\u200D\u202Eж美न्\u3164🌸') }),
    );
    fc.assert(
      fc.property(signs, (typed) => {
        const name = cleanName(typed);
        if (name === undefined) return;
        expect(name).toMatch(/^[\p{L}\p{M} ’-]{1,20}$/u);
        expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });
});

describe('a link that was sent', () => {
  it.each([
    ['', {}],
    ['&from=Maya', { from: 'Maya' }],
    ['&from=Maya&to=parent', { from: 'Maya', to: 'parent' }],
    ['&to=friend', { to: 'friend' }],
    ['&to=me', { to: 'me' }],
    ['&from=Maya.', { from: 'Maya' }],
    ['&to=parent).', { to: 'parent' }],
    ['%26from%3DMaya%26to%3Dparent', { from: 'Maya', to: 'parent' }],
    ['&from=Maya&from=Your account', { from: 'Maya' }],
    ['&from=%E0%A4%A&to=nobody', {}],
    ['&from=%3Cimg src=x onerror=alert(1)%3E', {}],
    ['&from=%E2%80%AEMaya&fbclid=IwAR0-abc', { from: 'Maya' }],
  ])('is read: %s', (tail, sent) => {
    expect(readSent(CODE + tail)).toEqual(sent);
    expect(quizOf(CODE + tail)).toBe('medical-records');
  });

  it('says what was written, and its code is the one that any copy of the site reads', () => {
    const names = fc.string({ unit: fc.constantFrom(...'aZé ’-ж美न') }).map(cleanName);
    const receivers = fc.constantFrom('friend', 'parent', 'me', undefined);
    fc.assert(
      fc.property(names, receivers, (from, to) => {
        const fragment = withSent(CODE, { from, to });
        expect(fragment).toMatch(/^[\w&=%.~-]+$/);
        expect(readSent(fragment)).toEqual({ ...(from && { from }), ...(to && { to }) });
        expect(fragment.split('&')[0]).toBe(CODE);
        expect(quizOf(fragment)).toBe('medical-records');
      }),
    );
  });

  it('fits a QR code of at most 85 squares a side, at its longest', () => {
    const code = encodeResult(
      {
        quiz: 'a'.repeat(32),
        evidence: traits.map((trait) => ({ trait, mean: 99.5, evidence: 31, keys: 31 })),
        doubt: 2,
        limits: { training: 48, pay: 90_000, zone: 3, state: 'CA', patients: 'with', health: true },
        picked: ['animals', 'nature', 'science', 'body', 'minds'],
      },
      traits,
    );
    const from = cleanName('美'.repeat(MOST_LETTERS));
    const link = `https://careers.county-school-district.example/fitpath/results#${withSent(code, { from, to: 'parent' })}`;
    expect(code.length).toBeGreaterThan(110);
    expect(encode(link, { ecc: 'M', border: 0 }).size).toBeLessThanOrEqual(85);
  });

  it('of any text is read without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { from, to } = readSent(text);
        if (from !== undefined) expect(cleanName(from)).toBe(from);
        expect(['friend', 'parent', 'me', undefined]).toContain(to);
      }),
    );
  });
});
