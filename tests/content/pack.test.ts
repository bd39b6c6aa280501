import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '../../src/content/most-text';
import { packQuiz, unpackQuiz } from '../../src/content/pack';
import { toBase64Url } from '../../src/engine/code/base64url';

const SHIPPED = ['two-minutes', 'career-explorer', 'medical-records', 'health-careers'].map((id) =>
  readFileSync(`quizzes/${id}.json`, 'utf8'),
);
const link = (bytes: Uint8Array) => toBase64Url([...bytes]);

describe('the text of a quiz in a link', () => {
  it('is the same quiz, short enough for a code to scan, with what it uses of the bank as it stands', async () => {
    for (const text of SHIPPED) {
      const packed = await packQuiz(text);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(packed.length).toBeLessThan(2900);
      const unpacked = await unpackQuiz(packed);
      expect(unpacked.ok && JSON.parse(unpacked.text)).toEqual(JSON.parse(text));
    }
    expect(SHIPPED.join()).toContain('"use"');
  });

  it('is any text, as it was written where it is no JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (said) => {
        const text = `# ${said.replace(/^\uFEFF/, '')}`;
        expect(await unpackQuiz(await packQuiz(text))).toEqual({ ok: true, text });
      }),
      { numRuns: 50 },
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const unpacked = await unpackQuiz(await packQuiz(JSON.stringify(value, null, 2)));
        expect(unpacked).toEqual({ ok: true, text: JSON.stringify(value) });
      }),
      { numRuns: 50 },
    );
  });
});

describe('any string', () => {
  it('is a text or refused, and never too large a text', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcXYZ019-_=+/#%\u200b é'),
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(letters, fc.string()), async (string) => {
        const unpacked = await unpackQuiz(string);
        if (unpacked.ok) expect(unpacked.text.length).toBeLessThanOrEqual(MOST_TEXT);
        else expect(['damaged', 'large']).toContain(unpacked.reason);
      }),
      { numRuns: 200 },
    );
  });

  it('is damaged where a link was cut, however late', async () => {
    const packed = await packQuiz(SHIPPED[0] ?? '');
    for (let length = 0; length < packed.length; length += 7)
      expect(await unpackQuiz(packed.slice(0, length))).toEqual({ ok: false, reason: 'damaged' });
    expect(await unpackQuiz(link(deflateRawSync(new Uint8Array([0x7b, 0xff, 0xfe]))))).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('is given up where it would swell, and taken up to the very limit', async () => {
    const swollen = (size: number) => link(deflateRawSync(new Uint8Array(size).fill(0x20)));
    expect(await unpackQuiz(swollen(20_000_000))).toEqual({ ok: false, reason: 'large' });
    expect(await unpackQuiz(swollen(MOST_TEXT + 1))).toEqual({ ok: false, reason: 'large' });
    expect(await unpackQuiz(swollen(MOST_TEXT))).toMatchObject({ ok: true });
    expect(await unpackQuiz('A'.repeat(1_000_000))).toEqual({ ok: false, reason: 'large' });
  });

  it('is not to be unpacked where a browser cannot', async () => {
    const packed = await packQuiz('{}');
    const { DecompressionStream } = globalThis;
    globalThis.DecompressionStream = class {
      constructor() {
        throw new TypeError('Unsupported compression format');
      }
    } as unknown as typeof DecompressionStream;
    expect(await unpackQuiz(packed)).toEqual({ ok: false, reason: 'unsupported' });
    globalThis.DecompressionStream = DecompressionStream;
  });
});
