import { useCallback, useEffect, useState } from 'react';
import type { PayIn } from '../careers/state-pay';
import { useSite } from './site';

export type StatePayState =
  | { readonly kind: 'none' | 'loading' }
  | { readonly kind: 'ready'; readonly pay: PayIn }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Median pay in a state, once one is asked for. */
export function useStatePay(state: string | null): StatePayState {
  const { content } = useSite();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ readonly state: string; readonly pay: PayIn | undefined }>();
  const retry = useCallback(() => {
    setFound(undefined);
    setTries((count) => count + 1);
  }, []);
  useEffect(() => {
    let current = true;
    if (state === null) return;
    content.statePay(state).then(
      (pay) => current && setFound({ state, pay }),
      () => current && setFound({ state, pay: undefined }),
    );
    return () => {
      current = false;
    };
  }, [content, state, tries]);
  if (state === null) return { kind: 'none' };
  if (found?.state !== state) return { kind: 'loading' };
  return found.pay ? { kind: 'ready', pay: found.pay } : { kind: 'failed', retry };
}
