import { decodeHello } from '../embed/decode-hello';
import type { Host } from '../embed/host';
import type { FrameMessage, SharedMatch, Want } from '../embed/messages';
import type { Platform } from './platform';

interface Wanted {
  readonly platform: Platform | undefined;
  /** What whoever made the package asks learners for. */
  readonly wants: readonly Want[];
  /** How many milliseconds the whole run took so far; null where that is not known. */
  readonly took: () => number | null;
  /** The list as words. */
  readonly wordsOf: (matches: readonly SharedMatch[]) => string;
}

/**
 * A course in the place of the page around a frame: what a frame tells its host (`progress`, `complete`) goes to the platform. It asks
 * for nothing for which the platform has no place.
 */
export function courseHost({ platform, wants, took, wordsOf }: Wanted): Host {
  const asked = wants.filter((want) => platform?.takes.includes(want));
  const hello = decodeHello({ fitpath: 1, type: 'hello', nonce: 'course-platform', wants: asked });
  if (!hello) throw new Error('a hello of ours was refused');
  const met = { hello, origin: platform?.origin };
  const send = (message: FrameMessage) => {
    if (message.type === 'progress' && message.about > 0)
      platform?.progress(Math.min(1, Math.max(0, message.answered / message.about)));
    if (message.type !== 'complete') return;
    if (message.shared) platform?.share(message.shared, wordsOf(message.shared.matches ?? []));
    else platform?.complete(took());
  };
  return { met: () => met, onHello: () => () => undefined, send };
}
