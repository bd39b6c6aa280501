import { useCallback, useEffect, useState } from 'react';
import type { Careers } from '../careers/career';
import { useSite } from './site';

export type CareersState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly careers: Careers }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

/** The dataset for a page that can show something without it; `known` is it, where it was there before the page was. */
export function useCareers(known?: Careers): CareersState {
  const { content } = useSite();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<CareersState>(
    known ? { kind: 'ready', careers: known } : { kind: 'loading' },
  );
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setTries((count) => count + 1);
  }, []);
  useEffect(() => {
    if (known) return;
    let current = true;
    content.careers().then(
      (careers) => current && setState({ kind: 'ready', careers }),
      (error: unknown) => current && setState({ kind: 'failed', error, retry }),
    );
    return () => {
      current = false;
    };
  }, [content, known, retry, tries]);
  return state;
}
