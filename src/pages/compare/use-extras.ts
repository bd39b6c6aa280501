import { useCallback, useEffect, useState } from 'react';
import type { Details } from '../../careers/details';
import type { Guide } from '../../content/check/guide-schema';
import { useSite } from '../../site/site';

/** What the dataset does not hold of a career. */
export interface Extras {
  readonly details: Details | undefined;
  readonly guide: Guide | undefined;
}

/** By code; a career that is absent is on its way. */
export type AllExtras = ReadonlyMap<string, Extras | 'failed'>;

/** Fetches details and guides of some careers; those that failed once more, when `retry` is called. */
export function useExtras(socs: readonly string[]): {
  readonly extras: AllExtras;
  readonly retry: () => void;
} {
  const { content } = useSite();
  const [extras, setExtras] = useState<AllExtras>(new Map());
  const missing = socs.filter((soc) => !extras.has(soc)).join();
  useEffect(() => {
    if (missing === '') return;
    // What is asked for twice is fetched once, so those still on their way need not be given up.
    const put = (soc: string, extras: Extras | 'failed') =>
      setExtras((known) => (known.get(soc) === extras ? known : new Map(known).set(soc, extras)));
    for (const soc of missing.split(',')) {
      Promise.all([content.details(soc), content.guide(soc)]).then(
        ([details, guide]) => put(soc, { details, guide }),
        () => put(soc, 'failed'),
      );
    }
  }, [content, missing]);
  const retry = useCallback(
    () => setExtras((known) => new Map([...known].filter(([, extras]) => extras !== 'failed'))),
    [],
  );
  return { extras, retry };
}
