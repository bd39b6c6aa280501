// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceStore, memoryStore } from '../../src/session/storage';

const refuse = () => {
  throw new DOMException('not here', 'SecurityError');
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** Storage of which some works are refused. */
function refusing(...names: readonly (keyof Storage)[]): void {
  for (const name of names) vi.spyOn(Storage.prototype, name as 'getItem').mockImplementation(refuse);
}

describe('memory', () => {
  it('keeps for this visit, which is all that it promises', () => {
    const store = memoryStore();
    expect(store.write('a', '1')).toBe(true);
    expect(store.read('a')).toBe('1');
    store.remove('a');
    expect(store.read('a')).toBeNull();
    expect(store.read('__proto__')).toBeNull();
  });
});

describe('the device', () => {
  it('keeps across visits', () => {
    expect(deviceStore().write('a', '1')).toBe(true);
    expect(deviceStore().read('a')).toBe('1');
    deviceStore().remove('a');
    expect(deviceStore().read('a')).toBeNull();
  });

  it('that blocks storage altogether leaves the visit in memory', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    const store = deviceStore();
    expect(store.read('a')).toBeNull();
    expect(store.write('a', '1')).toBe(false);
    expect(store.read('a')).toBe('1');
    store.remove('a');
    expect(store.read('a')).toBeNull();
    expect(deviceStore().read('a')).toBeNull();
  });

  it('without any storage is memory too, as when a page is made at build', () => {
    vi.stubGlobal('window', undefined);
    const store = deviceStore();
    expect(store.write('a', '1')).toBe(false);
    expect(store.read('a')).toBe('1');
  });

  it('that is full keeps what was stored, and the visit reads the newer value', () => {
    const store = deviceStore();
    store.write('a', 'old');
    refusing('setItem');
    expect(store.write('a', 'new')).toBe(false);
    expect(store.read('a')).toBe('new');
    expect(localStorage.getItem('a')).toBe('old');
  });

  it('that has room again stores, and forgets what memory held', () => {
    const store = deviceStore();
    refusing('setItem');
    store.write('a', 'memory');
    vi.restoreAllMocks();
    expect(store.write('a', 'device')).toBe(true);
    expect(store.read('a')).toBe('device');
    expect(deviceStore().read('a')).toBe('device');
  });

  it('taken away in the middle never throws', () => {
    const store = deviceStore();
    store.write('a', '1');
    refusing('getItem', 'setItem', 'removeItem');
    expect(store.read('a')).toBeNull();
    expect(store.write('a', '2')).toBe(false);
    expect(store.read('a')).toBe('2');
    expect(() => store.remove('a')).not.toThrow();
  });
});
