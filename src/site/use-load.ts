import { useCallback, useEffect, useEffectEvent, useState } from 'react';

/** Something that is fetched: on its way, there, or not to be had. */
export type Load<Value> = (
  | { readonly kind: 'loading'; readonly value?: undefined; readonly before: Value | undefined }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly value?: undefined; readonly error: unknown }
) & {
  /** Fetches it once more. */
  readonly retry: () => void;
};

interface Last<Value> {
  readonly key: unknown;
  readonly tries: number;
  readonly state?: Load<Value>;
}

/**
 * What belongs to a key, fetched in the browser, and anew for each other key; nothing for the key `undefined`. `known` has
 * what was there before the page was: it is drawn at once. `before` is what the last key brought, for who goes on showing it.
 * The signal says that nobody waits any longer.
 */
export function useLoad<Value>(
  key: unknown,
  load: (signal: AbortSignal) => Promise<Value>,
  known?: () => Value | undefined,
): Load<Value> {
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const [last, setLast] = useState((): Last<Value> => {
    const value = known?.();
    return { key, tries, ...(value && { state: { kind: 'ready', value, retry } }) };
  });
  const begin = useEffectEvent(load);
  const fresh = last.key === key ? undefined : known?.();
  if (fresh) setLast({ key, tries, state: { kind: 'ready', value: fresh, retry } });
  const state = last.key === key && last.tries === tries ? last.state : undefined;
  useEffect(() => {
    if (key === undefined || state) return;
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (ended: Load<Value>) => signal.aborted || setLast({ key, tries, state: ended });
    begin(signal).then(
      (value) => settle({ kind: 'ready', value, retry }),
      (error: unknown) => settle({ kind: 'failed', error, retry }),
    );
    return () => controller.abort();
  }, [key, state, tries, retry]);
  return state ?? { kind: 'loading', before: last.state?.value, retry };
}

/** Code that comes when the page stands, once it is wanted; what nobody misses where it does not come. */
export function useCode<Code>(load: () => Promise<Code>, wanted = true): Code | undefined {
  const code = useLoad(wanted || undefined, load);
  return code.kind === 'loading' ? code.before : code.value;
}
