import { useLayoutEffect } from 'react';

/** The least width and height in CSS pixels for which pages are drawn that stand upright, and for those that lie. */
const UPRIGHT = { width: 600, height: 1000 };
const LYING = { width: 850, height: 690 };
/** Below this a booth is no larger than a phone, and nothing is enlarged. */
const LEAST = 1;

/** By how much everything is enlarged on a screen of this size, so that a booth of 1080p and one of 4K look the same. */
export function zoomFor(width: number, height: number): number {
  const drawn = height > width ? UPRIGHT : LYING;
  const zoom = Math.min(width / drawn.width, height / drawn.height);
  return Math.max(LEAST, Math.round(zoom * 100) / 100);
}

/**
 * Sets the page up as a booth: its tokens, and its size by that of the screen. `--booth-height` is the screen's height in
 * pixels of the enlarged page: of what `100dvh` is there, browsers are not of one mind.
 */
export function useBoothSize(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const resize = () => {
      const zoom = zoomFor(window.innerWidth, window.innerHeight);
      root.style.setProperty('--zoom', String(zoom));
      root.style.setProperty('--booth-height', `${window.innerHeight / zoom}px`);
    };
    root.dataset['mode'] = 'kiosk';
    resize();
    window.addEventListener('resize', resize);
    return () => {
      window.removeEventListener('resize', resize);
      delete root.dataset['mode'];
      root.style.removeProperty('--zoom');
      root.style.removeProperty('--booth-height');
    };
  }, []);
}
