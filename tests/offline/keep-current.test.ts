import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCurrent } from '../../src/offline/keep-current';
import type { PrepareOutcome } from '../../src/offline/outcomes';

const ready: PrepareOutcome = { kind: 'ready', version: 'b', files: 1, bytes: 1 };
let prepared: string | undefined;
let newest: string | undefined;
let outcome: PrepareOutcome;
const prepare = vi.fn(() => {
  if (outcome.kind === 'ready') prepared = newest;
  return Promise.resolve(outcome);
});
const offline = {
  prepare,
  newest: () => Promise.resolve(newest),
  status: () =>
    Promise.resolve({
      ...{ supported: true, lasting: false },
      ...(prepared === undefined ? {} : { prepared: { version: prepared, files: 1, bytes: 1, at: 0 } }),
    }),
};
const take = vi.fn();
let changed: boolean;
let waiting: (() => void)[];
const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
  [prepared, newest, outcome, waiting, changed] = ['a', 'a', ready, [], false];
  prepare.mockClear();
  take.mockClear();
  return () => vi.useRealTimers();
});
const keep = () =>
  keepCurrent(offline, {
    extras: () => ['kiosk.json'],
    changed: () => Promise.resolve(changed),
    whenFree: (run) => waiting.push(run),
    take,
  });

describe('a booth', () => {
  test('that runs the newest version does nothing', async () => {
    keep();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(prepare).not.toHaveBeenCalled();
    expect(waiting).toEqual([]);
  });

  test('stores a new version whole, and takes it only when nobody is there', async () => {
    keep();
    await vi.advanceTimersByTimeAsync(1000);
    newest = 'b';
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(take).not.toHaveBeenCalled();
    waiting[0]?.();
    expect(take).toHaveBeenCalled();
  });

  test('goes on with its own version when the new one cannot be stored', async () => {
    keep();
    await vi.advanceTimersByTimeAsync(1000);
    [newest, outcome] = ['b', { kind: 'network', missing: 1 }];
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(prepare).toHaveBeenCalled();
    expect(waiting).toEqual([]);
  });

  test('that was not prepared takes a new version between visitors, and stores nothing', async () => {
    prepared = undefined;
    keep();
    await vi.advanceTimersByTimeAsync(1000);
    newest = 'b';
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(prepare).not.toHaveBeenCalled();
    expect(waiting.length).toBeGreaterThan(0);
  });

  test('takes changed options when nobody is there, stored before where it was prepared', async () => {
    for (const version of ['a', undefined]) {
      prepared = version;
      const end = keep();
      await vi.advanceTimersByTimeAsync(1000);
      changed = true;
      await vi.advanceTimersByTimeAsync(HOUR);
      end();
      expect(prepare.mock.calls.length > 0).toBe(version !== undefined);
      expect(take).not.toHaveBeenCalled();
      expect(waiting.length).toBeGreaterThan(0);
      [waiting, changed] = [[], false];
      prepare.mockClear();
    }
  });

  test('without a network waits', async () => {
    keep();
    await vi.advanceTimersByTimeAsync(1000);
    newest = undefined;
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(waiting).toEqual([]);
  });
});
