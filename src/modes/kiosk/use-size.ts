import { useLayoutEffect } from 'react';

/** The least width and height in CSS pixels for which pages are drawn that stand upright, and for those that lie. */
const UPRIGHT = { width: 600, height: 1000 };
const LYING = { width: 850, height: 690 };
/** Below this a booth is no larger than a phone, and nothing is enlarged. */
const LEAST = 1;
/** By how much more a visitor may ask for. */
const LARGER = 1.25;

/** By how much everything is enlarged on a screen of this size, so that a booth of 1080p and one of 4K look the same. */
export function zoomFor(width: number, height: number): number {
  const drawn = height > width ? UPRIGHT : LYING;
  const zoom = Math.min(width / drawn.width, height / drawn.height);
  return Math.max(LEAST, Math.round(zoom * 100) / 100);
}

/** Whether a whole question stands on a screen of this size. */
export function fits(width: number, height: number): boolean {
  const drawn = height > width ? UPRIGHT : LYING;
  return width >= drawn.width && height >= drawn.height;
}

/** The least screens on which it does, upright and lying. */
export const leastScreens = [UPRIGHT, LYING] as const;

/** Measures the screen anew, for letters of the usual size or for larger ones. */
export function measure(): void {
  const root = document.documentElement;
  const more = root.dataset['letters'] === 'larger' ? LARGER : 1;
  const zoom = zoomFor(window.innerWidth, window.innerHeight) * more;
  root.style.setProperty('--zoom', String(zoom));
  root.style.setProperty('--booth-height', `${window.innerHeight / zoom}px`);
}

/**
 * Sets the page up as a booth: its tokens, and its size by that of the screen. `--booth-height` is the screen's height in
 * pixels of the enlarged page: of what `100dvh` is there, browsers are not of one mind.
 */
export function useBoothSize(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['mode'] = 'kiosk';
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      delete root.dataset['mode'];
      root.style.removeProperty('--zoom');
      root.style.removeProperty('--booth-height');
    };
  }, []);
}
