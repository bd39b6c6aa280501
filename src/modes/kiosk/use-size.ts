import { useLayoutEffect } from 'react';

/** The width in CSS pixels for which pages are drawn that stand upright, and the height for those that lie. */
const UPRIGHT = 600;
const LYING = 690;
/** Below this a booth is no larger than a phone, and nothing is enlarged. */
const LEAST = 1;

/** By how much everything is enlarged on a screen of this size, so that a booth of 1080p and one of 4K look the same. */
export function zoomFor(width: number, height: number): number {
  const zoom = height > width ? width / UPRIGHT : height / LYING;
  return Math.max(LEAST, Math.round(zoom * 100) / 100);
}

/** Sets the page up as a booth: its tokens, and its size by that of the screen. */
export function useBoothSize(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const resize = () =>
      root.style.setProperty('--zoom', String(zoomFor(window.innerWidth, window.innerHeight)));
    root.dataset['mode'] = 'kiosk';
    resize();
    window.addEventListener('resize', resize);
    return () => {
      window.removeEventListener('resize', resize);
      delete root.dataset['mode'];
      root.style.removeProperty('--zoom');
    };
  }, []);
}
