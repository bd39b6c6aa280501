import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '../../../src/content/most-text';
import { decodeHello, names } from '../../../src/modes/embed/decode-hello';
import type { FrameMessage, Sent } from '../../../src/modes/embed/messages';
import { readFrame } from '../../../src/modes/embed/script/read-frame';
import { decodeHello as firstDecodeHello } from './first/decode-hello';
import { readFrame as firstReadFrame } from './first/read-frame';

// Pages keep an embed.js for years, and a frame may come from a site that nobody updates.

const NONCE = '1234-5678-9012';
const RUN = '0b0f2c34-1111-4222-8333-444455556666';
const said = (message: FrameMessage): Sent<FrameMessage> => ({ fitpath: 1, nonce: NONCE, ...message });
/** Every message of today with every field. */
const MESSAGES: readonly FrameMessage[] = [
  { type: 'ready', quiz: 'two-minutes', title: 'Two minutes', accepts: names },
  { type: 'resize', height: 700 },
  { type: 'scroll', top: 0 },
  { type: 'progress', answered: 1, about: 10, run: RUN },
  { type: 'complete', quiz: 'two-minutes', run: RUN, again: false },
  { type: 'complete', quiz: 'two-minutes', run: RUN, again: true, shared: { matches: [] } },
  { type: 'error', reason: 'gone' },
];
/** What a hello has come to say since, where it does not say it. */
const SINCE = { text: null, offers: null, background: null, ink: null, paper: null };
/** What only later versions say. */
const LATER = new Set(['accepts', 'run', 'again']);

describe('the first embed.js, with a frame of today', () => {
  it.each(MESSAGES)('understands what it always did of $type', (message) => {
    const known = Object.fromEntries(Object.entries(message).filter(([key]) => !LATER.has(key)));
    expect(firstReadFrame(said(message), NONCE, ['matches'])).toEqual(known);
  });

  it('is understood in whatever it says', () => {
    const hello = { fitpath: 1, type: 'hello', nonce: NONCE, wants: ['xapi'], theme: 'dark', scrolls: false };
    expect(firstDecodeHello(hello)).toBeDefined();
    expect(decodeHello(hello)).toEqual({ ...firstDecodeHello(hello), ...SINCE });
  });
});

describe('an embed.js of today, with the first frame', () => {
  it('greets with no field that the frame does not know: before `ready` lists them, all others are refused', () => {
    const first = { type: 'hello', nonce: NONCE, wants: ['xapi'], theme: 'dark', accent: '#123456' };
    const hello = {
      fitpath: 1,
      ...first,
      radius: 4,
      font: 'sans',
      links: 'top',
      results: 'link',
      scrolls: true,
    };
    expect(decodeHello(hello)).toEqual({ ...firstDecodeHello(hello), ...SINCE });
    expect(firstDecodeHello({ ...hello, later: 1 })).toBeUndefined();
  });

  it.each(MESSAGES)('understands $type without what came later', (message) => {
    const old = Object.fromEntries(Object.entries(message).filter(([key]) => !LATER.has(key)));
    expect(readFrame(said(old as unknown as FrameMessage), NONCE, ['matches'])).toEqual(old);
  });
});

describe('a quiz that the page brings', () => {
  const hello = { fitpath: 1, type: 'hello', nonce: NONCE };

  it('is a text of at most 200 kB, and none where the address names the quiz', () => {
    expect(names).toContain('text');
    expect(decodeHello({ ...hello, text: '{}' })?.text).toBe('{}');
    expect(decodeHello({ ...hello, text: ' '.repeat(200_000) })?.text).toHaveLength(200_000);
    expect(decodeHello(hello)?.text).toBeNull();
    expect(MOST_TEXT).toBe(200_000);
    for (const text of [' '.repeat(200_001), 7, {}, ['{}'], undefined])
      expect(decodeHello({ ...hello, text })).toBeUndefined();
  });
});

describe('what the page says of its looks and its offers', () => {
  const hello = { fitpath: 1, type: 'hello', nonce: NONCE };
  const said = { offers: '{}', background: 'transparent', ink: '#102030', paper: '#FFFFFF' };

  it('is taken as it is, and listed in `ready`', () => {
    expect(decodeHello({ ...hello, ...said })).toMatchObject(said);
    expect(names).toEqual(expect.arrayContaining(Object.keys(said)));
  });

  it.each([
    ['offers that are too long', { offers: ' '.repeat(200_001) }],
    ['offers that are no text', { offers: [{ title: 'Nursing' }] }],
    ['a background that is a picture', { background: 'url(//evil.example)' }],
    ['an ink that is a style', { ink: 'red;background:url(//evil.example)' }],
    ['paper by name', { paper: 'white' }],
  ])('is refused with %s', (_, wrong) => {
    expect(decodeHello({ ...hello, ...said, ...wrong })).toBeUndefined();
  });

  it('is not said to the first frame, which would refuse it', () => {
    expect(firstDecodeHello({ ...hello, ...said })).toBeUndefined();
  });
});

describe('whoever grows', () => {
  it('is passed over in what is not understood yet, by frame and tag', () => {
    const hello = { fitpath: 1, type: 'hello', nonce: NONCE, theme: 'dark' };
    expect(decodeHello({ ...hello, lang: 'es', stands: [1], wants: ['outcomes', 'xapi'] })).toEqual(
      decodeHello({ ...hello, wants: ['xapi'] }),
    );
    for (const message of MESSAGES)
      expect(readFrame({ ...said(message), later: { deep: [1] } }, NONCE, ['matches'])).toEqual(message);
    expect(readFrame({ fitpath: 1, nonce: NONCE, type: 'later' }, NONCE, [])).toBeUndefined();
  });

  it('lists in `ready` all that a hello may say', () => {
    const hello = decodeHello({ fitpath: 1, type: 'hello', nonce: NONCE });
    expect([...names, 'nonce', 'type'].sort()).toEqual(Object.keys(hello ?? {}).sort());
  });
});
