import { decodeHello } from './decode-hello';
import type { FrameMessage, Hello, Sent } from './messages';

/** The page around the frame, once it has said hello. */
export interface Met {
  readonly hello: Hello;
  /** Where it lives; undefined for a page without an origin (in a sandbox itself), to which nothing secret is said. */
  readonly origin: string | undefined;
}

/** The frame's line to the page around it. */
export interface Host {
  /** Undefined until the host has said hello. */
  readonly met: () => Met | undefined;
  /** Calls back whenever the host has said how it wants the quiz; returns what ends that. */
  readonly onHello: (listener: () => void) => () => void;
  /** Says nothing to a host that has not said hello. */
  readonly send: (message: FrameMessage) => void;
}

/** At build, and where no page is around. */
export const nobody: Host = { met: () => undefined, onHello: () => () => undefined, send: () => undefined };

/**
 * Listens for the hello of the page that holds this frame, and of nobody else. The first hello settles origin and nonce:
 * later ones count only from the same origin with the same nonce. Answers go to that origin, or, where it has none, to
 * the window alone.
 */
export function listenToHost(frame: Window): Host {
  let met: Met | undefined;
  const listeners = new Set<() => void>();
  const { parent } = frame;
  if (parent === frame) return nobody;
  frame.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== parent) return;
    const hello = decodeHello(event.data);
    const origin = event.origin === 'null' ? undefined : event.origin;
    if (!hello || (met && (met.origin !== origin || met.hello.nonce !== hello.nonce))) return;
    met = { hello, origin };
    for (const listener of [...listeners]) listener();
  });
  return {
    met: () => met,
    onHello: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (message) => {
      if (!met) return;
      const sent: Sent<FrameMessage> = { fitpath: 1, nonce: met.hello.nonce, ...message };
      parent.postMessage(sent, met.origin ?? '*');
    },
  };
}
