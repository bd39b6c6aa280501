import { useCallback, useState, useSyncExternalStore } from 'react';
import { useSite } from './site';

/** Where the state stays that somebody picked on a career's page, so that the next one shows its schools and pay, too. */
const KEY = 'fitpath/state';

/** The reader's state by its postal code, remembered where the visit's things are kept; empty before it is known, and for none. */
export function useReaderState(): readonly [state: string, choose: (state: string) => void] {
  const { store } = useSite();
  const [chosen, setChosen] = useState<string>();
  const watch = useCallback((heard: () => void) => store.watch(KEY, heard), [store]);
  const kept = useSyncExternalStore(
    watch,
    () => store.read(KEY) ?? '',
    () => '',
  );
  const choose = useCallback(
    (state: string) => {
      setChosen(state);
      if (state === '') store.remove(KEY);
      else store.write(KEY, state);
    },
    [store],
  );
  const state = chosen ?? kept;
  return [/^[A-Z]{2}$/.test(state) ? state : '', choose];
}
