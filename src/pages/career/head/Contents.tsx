import { useEffect, useState } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { IdFrom } from '../../../i18n/i18n';
import { goTo, PartLink } from '../PartLink';
import styles from './Contents.module.css';
import 'virtual:fitpath/messages/career';

/** The parts that the bar names, by their ids, in the order of the page. */
export const PLACES = ['job', 'me', 'way-in', 'schools', 'pay', 'chances', 'more'] as const;
export type Place = (typeof PLACES)[number];

/** What the page holds, in a bar that stays in sight and shows where one is. */
export function Contents({ places }: { readonly places: readonly Place[] }) {
  const { i18n } = useLingui();
  const here = useHere(places);
  useEffect(() => {
    // The browser has been there already where the part was open.
    goTo(window.location.hash.slice(1));
  }, []);
  return (
    <nav className={styles.bar} aria-label={i18n._('contents.name')}>
      <ul className="wrap">
        {places.map((place) => (
          <li key={place}>
            <PartLink to={place} aria-current={place === here ? 'true' : undefined}>
              <Trans id={`contents.${place}` as IdFrom<'contents.'>} />
            </PartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last part that has passed under the bar. */
function useHere(places: readonly Place[]): Place | undefined {
  const [here, setHere] = useState(places[0]);
  useEffect(() => {
    const parts = places.flatMap((place) => document.getElementById(place) ?? []);
    const look = () => {
      const line = window.innerHeight / 3;
      const passed = parts.findLast((part) => part.getBoundingClientRect().top < line);
      setHere(places.find((place) => place === (passed ?? parts[0])?.id));
    };
    // Told when a part comes or goes at the line, not with each pixel.
    const observer = new IntersectionObserver(look, { rootMargin: '-33% 0px -67% 0px' });
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [places]);
  return here;
}
