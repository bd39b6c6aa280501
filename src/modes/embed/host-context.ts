import { createContext, use, useSyncExternalStore } from 'react';
import { nobody, type Host, type Met } from './host';

export const HostContext = createContext<Host>(nobody);

/** The page around the frame, and what it asked for so far. */
export function useHost(): { readonly host: Host; readonly met: Met | undefined } {
  const host = use(HostContext);
  const met = useSyncExternalStore(host.onHello, host.met, () => undefined);
  return { host, met };
}
