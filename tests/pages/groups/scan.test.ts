import { encode } from 'uqr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reader } from '../../../src/pages/groups/scan/detect';
import { openCamera, watch } from '../../../src/pages/groups/scan/watch';
import { madeCodes } from '../../result/group/made-class';

afterEach(() => vi.unstubAllGlobals());

/** A code as a camera sees it: so many points a square, with its quiet border. */
function picture(text: string, scale = 4) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const wide = size * scale;
  const points = new Uint8ClampedArray(wide * wide * 4).fill(255);
  for (let y = 0; y < wide; y++)
    for (let x = 0; x < wide; x++)
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        points.fill(0, (y * wide + x) * 4, (y * wide + x) * 4 + 3);
  return { data: points, width: wide, height: wide };
}

describe('the camera', () => {
  test('reads what our own codes say, and nothing where there is none', async () => {
    const read = await reader();
    const link = `https://fitpath.example/results#${madeCodes(1)[0] ?? ''}`;
    expect(read(picture(link))).toEqual([link]);
    expect(read({ data: new Uint8ClampedArray(400 * 400 * 4).fill(255), width: 400, height: 400 })).toEqual(
      [],
    );
  });

  test('tells each code once, goes on after a look that fails, and stops when it is told', async () => {
    const controller = new AbortController();
    const looks = [['a'], ['a'], [], undefined, ['b', 'a'], ['c'], ['d']];
    const told: string[] = [];
    await watch(
      () => {
        const look = looks.shift();
        return look ? Promise.resolve(look) : Promise.reject(new Error('no picture yet'));
      },
      (text) => {
        told.push(text);
        if (text === 'c') controller.abort();
      },
      controller.signal,
      0,
    );
    expect(told).toEqual(['a', 'b', 'c']);
    expect(looks).toEqual([['d']]);
  });

  test.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'busy'],
  ])('that is not to be had for %s is %s', async (name, why) => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', {
      mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('', name)) },
    });
    expect(await openCamera()).toBe(why);
  });

  test('is not asked for where the document may not use it, nor without https', async () => {
    vi.stubGlobal('navigator', { mediaDevices: {} });
    vi.stubGlobal('document', { featurePolicy: { allowsFeature: () => false } });
    expect(await openCamera()).toBe('policy');
    vi.stubGlobal('navigator', {});
    expect(await openCamera()).toBe('insecure');
  });
});
