import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useCode, useLoad } from '../../src/site/use-load';

/** Promises that the test settles, in the order in which they were asked for. */
function asked() {
  const all: { readonly resolve: (value: string) => void; readonly reject: (why: Error) => void }[] = [];
  const signals: AbortSignal[] = [];
  const load = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<string>((resolve, reject) => {
      all.push({ resolve, reject });
    });
  };
  const nth = (n: number) => {
    const found = all[n];
    if (!found) throw new Error(`only ${String(all.length)} loads`);
    return found;
  };
  return { load, all, signals, nth };
}

/** What is settled now has come to whoever waits for it. */
async function settled(work: () => void = () => undefined): Promise<void> {
  await act(async () => {
    work();
    await Promise.resolve();
  });
}

const draw = (load: (signal: AbortSignal) => Promise<string>, key: string | undefined) =>
  renderHook(({ of }: { of: string | undefined }) => useLoad(of, load), { initialProps: { of: key } });

describe('what is loaded for a key', () => {
  it('is on its way, then there, and is not asked for again', async () => {
    const { load, all, nth } = asked();
    const { result, rerender } = draw(load, 'a');
    expect(result.current.kind).toBe('loading');
    await settled(() => nth(0).resolve('A'));
    expect(result.current).toMatchObject({ kind: 'ready', value: 'A' });
    const before = result.current;
    rerender({ of: 'a' });
    expect(result.current).toBe(before);
    expect(all).toHaveLength(1);
  });

  it('is drawn at once where it is known, and never asked for', async () => {
    const { load, all } = asked();
    const kinds: string[] = [];
    renderHook(() => kinds.push(useLoad('a', load, () => 'A').kind));
    await settled();
    expect(kinds).toEqual(['ready']);
    expect(all).toEqual([]);
  });

  it('is not asked for without a key', async () => {
    const { load, all } = asked();
    const { result, rerender } = draw(load, undefined);
    await settled();
    expect([result.current.kind, all.length]).toEqual(['loading', 0]);
    rerender({ of: 'a' });
    expect(all).toHaveLength(1);
  });

  it('gives way to that of another key, however late the first one comes', async () => {
    const { load, nth, signals } = asked();
    const { result, rerender } = draw(load, 'a');
    rerender({ of: 'b' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await settled(() => nth(1).resolve('B'));
    await settled(() => nth(0).resolve('A'));
    expect(result.current).toMatchObject({ kind: 'ready', value: 'B' });
  });

  it('can still be shown while that of the next key is on its way', async () => {
    const { load, nth } = asked();
    const { result, rerender } = draw(load, 'a');
    await settled(() => nth(0).resolve('A'));
    rerender({ of: 'b' });
    expect(result.current).toMatchObject({ kind: 'loading', before: 'A' });
    expect(result.current.value).toBeUndefined();
  });

  it('says why it cannot be had, and comes when it is tried again', async () => {
    const { load, nth, all } = asked();
    const { result } = draw(load, 'a');
    const why = new Error('no network');
    await settled(() => nth(0).reject(why));
    expect(result.current).toMatchObject({ kind: 'failed', error: why });
    act(() => result.current.retry());
    expect(result.current.kind).toBe('loading');
    expect(all).toHaveLength(2);
    await settled(() => nth(1).resolve('A'));
    expect(result.current).toMatchObject({ kind: 'ready', value: 'A' });
  });
});

describe('code that comes when the page stands', () => {
  it('comes once it is wanted, and stays', async () => {
    const load = vi.fn(() => Promise.resolve('code'));
    const { result, rerender } = renderHook(({ wanted }) => useCode(load, wanted), {
      initialProps: { wanted: false },
    });
    expect(load).not.toHaveBeenCalled();
    rerender({ wanted: true });
    await waitFor(() => expect(result.current).toBe('code'));
    rerender({ wanted: false });
    expect(result.current).toBe('code');
    rerender({ wanted: true });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is gone without where it does not come', async () => {
    const { result } = renderHook(() => useCode(() => Promise.reject(new Error('gone'))));
    await settled();
    expect(result.current).toBeUndefined();
  });
});
