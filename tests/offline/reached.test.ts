// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenReached } from '../../src/offline/reached';

const reached = vi.fn();
const host = vi.fn<() => Promise<Response>>();
const silent = () => Promise.reject(new TypeError('Failed to fetch'));
const answers = () => Promise.resolve(new Response('{}'));
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', host);
  reached.mockClear();
  host.mockReset().mockImplementation(silent);
  end = whenReached('/', reached);
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const say = (what: 'online' | 'offline') => window.dispatchEvent(new Event(what));

test('a network that leads to the host is told at once', async () => {
  host.mockImplementation(answers);
  await later(60_000);
  expect(reached).not.toHaveBeenCalled();
  say('online');
  await later(0);
  expect(reached).toHaveBeenCalledOnce();
});

test('one that leads nowhere yet is tried until it does', async () => {
  say('online');
  await later(10_000);
  expect(reached).not.toHaveBeenCalled();
  host.mockResolvedValue(new Response('sign in first', { status: 511 }));
  await later(10_000);
  expect(reached).not.toHaveBeenCalled();
  host.mockImplementation(answers);
  await later(60_000);
  expect(reached).toHaveBeenCalledOnce();
});

test('one that goes again is not told, even if its answer was on the way', async () => {
  let arrive = (_answer: Response): void => undefined;
  host.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  say('online');
  say('offline');
  arrive(new Response('{}'));
  await later(60_000);
  expect(reached).not.toHaveBeenCalled();
});

test('nobody is told once it has ended', async () => {
  say('online');
  end();
  host.mockImplementation(answers);
  await later(60_000);
  say('online');
  await later(60_000);
  expect(reached).not.toHaveBeenCalled();
});
