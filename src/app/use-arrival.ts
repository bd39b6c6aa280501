import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useNavigationType, type Location } from 'react-router-dom';

/** For how long a page that comes back may still grow before its place is given up, in milliseconds. */
const GROWING = 1500;

/** Of how many entries the place is known: as many as browsers keep of a tab's history. */
const MOST = 50;

/**
 * What a browser does when a page arrives, for pages that come by script: a new page starts at its top and its heading
 * takes focus, so that it is read out; a page gone back to stands where it was left.
 */
export function useArrival(location: Location, waiting: boolean): void {
  const type = useNavigationType();
  const places = useRef(new Map<string, number>());
  const arrived = useRef(location);

  // With the commit and not after it: a shorter page moves the scroll at once, and that is no place of the page before.
  useLayoutEffect(() => {
    const known = places.current;
    const remember = () => {
      known.set(location.key, window.scrollY);
      // A map gives its oldest key first.
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [location.key]);

  useLayoutEffect(() => {
    if (waiting || arrived.current.pathname === location.pathname) return;
    arrived.current = location;
    const place = type === NavigationType.Pop ? places.current.get(location.key) : undefined;
    if (place === undefined) window.scrollTo(0, 0);
    focusHeading();
    return place === undefined ? undefined : scrollWhenTallEnough(place);
  }, [location, waiting, type]);
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('h1:not(.ahead *)');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Parts of a page may still be on their way; scrolls as soon as the place exists. */
function scrollWhenTallEnough(place: number): () => void {
  const until = performance.now() + GROWING;
  let frame = 0;
  const attempt = () => {
    window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) > 2 && performance.now() < until)
      frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}
