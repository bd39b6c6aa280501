import type { Detect } from './detect';

/** Between two looks, in milliseconds: quick enough for a hand that holds out a phone, and no burden on the battery. */
const PAUSE = 160;

/**
 * Looks at what a camera sees until the signal, and tells each text once, however often it is seen. A look that fails is
 * followed by the next.
 */
export async function watch(
  look: () => ReturnType<Detect>,
  onText: (text: string) => void,
  signal: AbortSignal,
  pause = PAUSE,
): Promise<void> {
  const seen = new Set<string>();
  while (!signal.aborted) {
    const texts = await look().catch(() => []);
    // The camera may have been closed meanwhile.
    for (const text of isOver(signal) ? [] : texts) {
      if (seen.has(text)) continue;
      seen.add(text);
      onText(text);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const isOver = (signal: AbortSignal): boolean => signal.aborted;

/** Why there is no picture. `policy`: the document was opened as another page, to which no camera is allowed. */
export type NoCamera = 'insecure' | 'policy' | 'refused' | 'none' | 'busy';

interface Policy {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Opens the camera that looks away from the person, or whichever there is. */
export async function openCamera(): Promise<MediaStream | NoCamera> {
  // Browsers hand out no camera to pages that come without https.
  if (!('mediaDevices' in navigator)) return 'insecure';
  if ((document as Policy).featurePolicy?.allowsFeature('camera') === false) return 'policy';
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
      audio: false,
    });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
  }
}
