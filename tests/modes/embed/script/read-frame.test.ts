import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../../src/modes/embed/script/read-frame';

const NONCE = '1-2-3-4';
const RUN = '0b0f2c34-1111-4222-8333-444455556666';
const ALL = ['profile', 'matches', 'xapi'] as const;
const said = (message: object) => ({ fitpath: 1, nonce: NONCE, ...message });
const shared = { profile: { desk: { score: 80, standardError: 12 } }, matches: [], xapi: { id: 'x' } };

describe('a message of the frame', () => {
  it.each([
    { type: 'ready', quiz: 'medical-records', title: 'Is it right for you?' },
    { type: 'resize', height: 612 },
    { type: 'scroll', top: 0 },
    { type: 'progress', answered: 3, about: 12 },
    { type: 'complete', quiz: 'medical-records' },
    { type: 'complete', quiz: 'medical-records', shared },
    { type: 'error', reason: 'gone' },
    { type: 'error', reason: 'quiz' },
    { type: 'ready', quiz: 'medical-records', title: 'Is it right for you?', accepts: ['wants', 'lang'] },
    { type: 'progress', answered: 3, about: 12, run: RUN },
    { type: 'complete', quiz: 'medical-records', run: RUN, again: false },
    { type: 'complete', quiz: 'medical-records', run: RUN, again: true, shared },
  ])('is read: $type', (message) => {
    expect(readFrame(said(message), NONCE, ALL)).toEqual(message);
  });

  it('may say more than is understood, which is passed over', () => {
    const later = said({ type: 'progress', answered: 3, about: 12, seconds: 90 });
    expect(readFrame(later, NONCE, ALL)).toEqual({ type: 'progress', answered: 3, about: 12 });
  });

  it('brings no more of a result than was asked for', () => {
    const sent = said({ type: 'complete', quiz: 'x', shared: { ...shared, answers: [1, 2] } });
    expect(readFrame(sent, NONCE, [])).toEqual({ type: 'complete', quiz: 'x', shared: {} });
    expect(readFrame(sent, NONCE, ['matches'])).toEqual({
      ...{ type: 'complete', quiz: 'x', shared: { matches: [] } },
    });
  });

  const circle: Record<string, unknown> = {};
  circle['profile'] = circle;
  it.each([
    ['another nonce', { ...said({ type: 'resize', height: 1 }), nonce: 'other' }],
    ['another version', { ...said({ type: 'resize', height: 1 }), fitpath: '1' }],
    ['a type of the other side', said({ type: 'hello' })],
    ['an inherited type', Object.assign(Object.create({ type: 'resize' }), said({ height: 1 }))],
    ['no height', said({ type: 'resize' })],
    ['a height of nothing', said({ type: 'resize', height: 0 })],
    ['a height in words', said({ type: 'resize', height: '600px' })],
    ['a height without end', said({ type: 'resize', height: Infinity })],
    ['a height that is no number', said({ type: 'resize', height: Number.NaN })],
    ['a height beyond all screens', said({ type: 'resize', height: 1e9 })],
    ['a huge title', said({ type: 'ready', quiz: 'x', title: 'x'.repeat(1e6) })],
    ['a reason of nobody’s', said({ type: 'error', reason: '<img onerror=1>' })],
    ['a run with a name', said({ type: 'progress', answered: 1, about: 9, run: 'Jane Doe' })],
    ['a run that is no text', said({ type: 'complete', quiz: 'x', run: 7 })],
    ['an “again” in words', said({ type: 'complete', quiz: 'x', again: 'yes' })],
    [
      'a list without end',
      said({ type: 'ready', quiz: 'x', title: 'x', accepts: Array.from({ length: 1e5 }, () => 'x') }),
    ],
    ['a list of anything', said({ type: 'ready', quiz: 'x', title: 'x', accepts: [{}] })],
    ['a huge result', said({ type: 'complete', quiz: 'x', shared: { profile: 'x'.repeat(1e6) } })],
    ['a result that contains itself', said({ type: 'complete', quiz: 'x', shared: circle })],
    ['a result in words', said({ type: 'complete', quiz: 'x', shared: 'all' })],
    ['nothing', undefined],
    ['text', 'resize'],
  ])('is refused with %s', (_, data) => {
    expect(readFrame(data, NONCE, ALL)).toBeUndefined();
  });

  it('is never made of 1,000 malformed ones, and none of them throws', () => {
    const keys = ['fitpath', 'nonce', 'type', 'height', '__proto__', 'constructor', 'toString'];
    const bent = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSparseArray: true }),
      fc
        .tuple(fc.constantFrom(...keys), fc.anything())
        .map(([key, value]) =>
          Object.defineProperty(said({ type: 'resize', height: -1 }), key, { value, enumerable: true }),
        ),
    );
    fc.assert(
      fc.property(bent, (data) => {
        const read = readFrame(data, NONCE, ALL);
        // A height that fits may turn up by chance; all else is refused.
        expect(read === undefined || (read.type === 'resize' && read.height > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
