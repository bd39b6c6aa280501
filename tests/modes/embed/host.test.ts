import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeHello } from '../../../src/modes/embed/decode-hello';
import { listenToHost, type Host } from '../../../src/modes/embed/host';

const HOST = 'https://host.example';
const NONCE = 'a-nonce-of-a-host';
const hello = { fitpath: 1, type: 'hello', nonce: NONCE };
const full = {
  ...{ ...hello, wants: ['profile', 'xapi'], theme: 'dark', accent: '#003366', radius: 8 },
  ...{ font: 'serif', links: 'top', results: 'link', scrolls: false, text: '{}' },
  ...{ offers: '{}', background: 'transparent', ink: '#101010', paper: '#ffffff' },
};

describe('a hello', () => {
  it('needs no more than its nonce; the rest has defaults', () => {
    expect(decodeHello(hello)).toEqual({
      ...{ type: 'hello', nonce: NONCE, wants: [], theme: 'auto', accent: null, radius: null },
      ...{ font: 'site', links: 'new', results: 'inline', scrolls: true, text: null },
      ...{ offers: null, background: null, ink: null, paper: null },
    });
  });

  it('says how the quiz should be shown', () => {
    const { fitpath: _, ...said } = full;
    expect(decodeHello(full)).toEqual(said);
  });

  it('may say more than is understood, which is passed over', () => {
    const later = { ...full, lang: 'es', stands: 'x'.repeat(1e5), [Symbol('x')]: 1 };
    expect(decodeHello(later)).toEqual(decodeHello(full));
    const proto: unknown = JSON.parse(
      `{"fitpath":1,"type":"hello","nonce":"${NONCE}","__proto__":{"theme":"dark"},"constructor":1}`,
    );
    expect(decodeHello(proto)).toEqual(decodeHello(hello));
    const wants = ['outcomes', 'xapi', 'profile', 'xapi'];
    expect(decodeHello({ ...full, wants })?.wants).toEqual(['profile', 'xapi']);
  });

  it.each([
    ['another version', { ...full, fitpath: 2 }],
    ['another type', { ...full, type: 'ready' }],
    ['no nonce', { fitpath: 1, type: 'hello' }],
    ['a nonce that is short', { ...full, nonce: 'short' }],
    ['a nonce that is huge', { ...full, nonce: 'x'.repeat(1e6) }],
    ['a want that is a sentence', { ...full, wants: ['all that you know'] }],
    ['a want that is no word', { ...full, wants: [{ toString: () => 'profile' }] }],
    ['too many wants', { ...full, wants: Array.from({ length: 1e5 }, () => 'xapi') }],
    ['a colour that is a style', { ...full, accent: 'red;background:url(//evil.example)' }],
    ['a typeface by name', { ...full, font: 'Comic Sans' }],
    ['a corner beyond all measure', { ...full, radius: 1e9 }],
    ['a corner that is no number', { ...full, radius: Number.NaN }],
    ['a field that is null', { ...full, theme: null }],
    ['an inherited nonce', Object.create(full)],
    ['a list', [full]],
    ['text', JSON.stringify(full)],
    ['nothing', null],
  ])('is refused with %s', (_, data) => {
    expect(decodeHello(data)).toBeUndefined();
  });
});

describe('the frame', () => {
  const posted = vi.fn();
  const parent = { postMessage: posted };
  let frame: Window;
  let host: Host;
  const say = (data: unknown, origin = HOST, source: unknown = parent) =>
    frame.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));

  beforeEach(() => {
    posted.mockReset();
    frame = Object.assign(new EventTarget(), { parent }) as unknown as Window;
    host = listenToHost(frame);
  });

  it('says nothing before hello', () => {
    host.send({ type: 'resize', height: 300 });
    expect(posted).not.toHaveBeenCalled();
  });

  it('answers only the origin that said hello, with its nonce', () => {
    say(hello);
    host.send({ type: 'resize', height: 300 });
    expect(posted.mock.calls).toEqual([[{ fitpath: 1, nonce: NONCE, type: 'resize', height: 300 }, HOST]]);
  });

  it('hears nobody but the page that holds it', () => {
    say(hello, HOST, { postMessage: posted });
    say(hello, HOST, null);
    say(hello, HOST, frame);
    expect(host.met()).toBeUndefined();
  });

  it('lets the first hello settle who speaks: no other origin and no other nonce afterwards', () => {
    say(hello);
    say(full, 'https://other.example');
    say({ ...full, nonce: 'another-nonce' });
    say(full, 'null');
    expect(host.met()).toMatchObject({ origin: HOST, hello: { nonce: NONCE, theme: 'auto' } });
    say(full);
    expect(host.met()).toMatchObject({ hello: { theme: 'dark' } });
  });

  it('speaks to a page without an origin by its window', () => {
    say(hello, 'null');
    expect(host.met()?.origin).toBeUndefined();
    host.send({ type: 'resize', height: 300 });
    expect(posted.mock.calls[0]?.[1]).toBe('*');
  });

  it('is no frame when no page is around', () => {
    const alone = Object.assign(new EventTarget(), {}) as unknown as Window;
    const own = listenToHost(Object.assign(alone, { parent: alone }));
    alone.dispatchEvent(Object.assign(new Event('message'), { data: hello, origin: HOST, source: alone }));
    expect(own.met()).toBeUndefined();
  });

  it('is changed by none of 1,000 forged or malformed messages', () => {
    const changed = vi.fn();
    say(hello);
    host.onHello(changed);
    const before = host.met();
    const bent = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.record({
        fitpath: fc.anything(),
        type: fc.constantFrom('hello', 'ready', 'scroll'),
        nonce: fc.string(),
      }),
      fc
        .tuple(fc.constantFrom(...Object.keys(full), '__proto__', 'constructor', 'x'), fc.anything())
        .map(([key, value]) =>
          Object.defineProperty({ ...full, nonce: 'not-the-hosts' }, key, { value, enumerable: true }),
        ),
    );
    const from = fc.tuple(
      fc.constantFrom(HOST, 'null', '', 'https://host.example.evil.example', 'http://host.example'),
      fc.constantFrom<unknown>(parent, null, { postMessage: posted }),
    );
    fc.assert(
      fc.property(bent, from, (data, [origin, source]) => {
        fc.pre(!(source === parent && origin === HOST && decodeHello(data)?.nonce === NONCE));
        say(data, origin, source);
        expect(host.met()).toBe(before);
      }),
      { numRuns: 1000 },
    );
    expect(changed).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
