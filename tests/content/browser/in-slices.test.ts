import { expect, test } from 'vitest';
import { inSlices } from '../../../src/content/browser/in-slices';

/** So many steps of three milliseconds each. */
function* steps(many: number): Generator<undefined, string, undefined> {
  for (let step = 0; step < many; step++) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('long work gives its result, and lets others in between', async () => {
  let others = 0;
  const other = setInterval(() => (others += 1), 0);
  expect(await inSlices(steps(20))).toBe('done');
  clearInterval(other);
  expect(others).toBeGreaterThan(0);
});

test('what it throws comes out', async () => {
  function* broken(): Generator<undefined, never, undefined> {
    yield;
    throw new Error('a name is damaged');
  }
  await expect(inSlices(broken())).rejects.toThrow('a name is damaged');
});
