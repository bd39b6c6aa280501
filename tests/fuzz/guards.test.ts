import { describe, expect, it } from 'vitest';
import { expectFinite } from './finite';
import { checkPrototypes } from './prototypes';
import { inTime } from './watchdog';

describe('what watches over the made-up cases', () => {
  it.each<readonly [string, object, PropertyKey]>([
    ['objects', Object.prototype, 'polluted'],
    ['lists', Array.prototype, '-1'],
    ['maps', Map.prototype, Symbol('polluted')],
    ['texts', String.prototype, 'trim'],
    ['everything that is made', Object, 'keys'],
  ])('sees a changed prototype: of %s', (_, shared, key) => {
    const before = Object.getOwnPropertyDescriptor(shared, key);
    expect(checkPrototypes).not.toThrow();
    Object.defineProperty(shared, key, { value: 1, configurable: true, writable: true });
    try {
      expect(checkPrototypes).toThrow('a prototype was changed');
    } finally {
      Reflect.deleteProperty(shared, key);
      if (before) Object.defineProperty(shared, key, before);
    }
    expect(checkPrototypes).not.toThrow();
  });

  it('ends a loop that never does, and a pattern that goes back for ever', () => {
    let turns = 0;
    const loop = () => {
      while (turns >= 0) turns += 1;
    };
    expect(() => inTime(loop, 50)).toThrow('timed out');
    expect(() => inTime(() => /^(a+)+$/.test(`${'a'.repeat(60)}b`), 50)).toThrow('timed out');
    expect(inTime(() => 'done')).toBe('done');
  });

  it('finds what is no number, however deep', () => {
    expect(() => expectFinite({ a: [new Map([['b', { c: NaN }]])] })).toThrow('NaN');
    expect(() => expectFinite([new Float64Array([1, Infinity])])).toThrow('Infinity');
    expect(() => expectFinite({ a: [1, 'NaN', null, undefined] })).not.toThrow();
  });
});
