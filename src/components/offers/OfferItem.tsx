import { Link } from 'react-router-dom';
import type { FoundOffer } from '../../engine/offers';
import { Trans } from '../../i18n/react';
import { Told } from '../../i18n/whose';
import { paths } from '../../paths';
import { useCapabilities } from '../../site/capabilities';
import { ExternalLink } from '../external/ExternalLink';
import { OfferFacts } from './OfferFacts';
import styles from './OfferItem.module.css';
import { numbered, Place } from './Place';
import 'virtual:fitpath/messages/offers';

interface Props {
  readonly found: FoundOffer;
  /** The college or the fair: whoever is called so is not named again. */
  readonly name: string;
  readonly careerName: (soc: string) => string;
  readonly level: 'h3' | 'h4';
  /** A place among careers means something. */
  readonly placed: boolean;
  readonly onOpen: () => void;
}

/** One offer: what it is, whose, where, and which of the person's careers leads there. Its words are the partner's. */
export function OfferItem({ found, name, careerName, level: Title, placed, onOpen }: Props) {
  const { offer, soc, place } = found;
  const { outsideLinks } = useCapabilities();
  const career = careerName(soc);
  return (
    <article
      className={
        numbered(offer.place) === undefined ? styles.item : `${styles.item ?? ''} ${styles.placed ?? ''}`
      }
    >
      <Place place={offer.place} />
      <div className={styles.words}>
        <Title>
          <button type="button" className={styles.open} onClick={onOpen} dir="auto">
            {offer.title}
          </button>
          {/* On paper there is nothing to touch. */}
          <span className={styles.title} dir="auto" aria-hidden="true">
            {offer.title}
          </span>
        </Title>
        <OfferFacts offer={offer} name={name} />
        <p className={styles.for}>
          <Told
            id={placed ? 'offers.for' : 'offers.for.unplaced'}
            values={{ career, place }}
            components={{ 0: <Link to={paths.career(soc)} /> }}
          />
        </p>
        {offer.link !== undefined && outsideLinks && (
          <p className={styles.link}>
            <ExternalLink to={offer.link} newTab>
              <Trans id="offers.link" values={{ host: hostOf(offer.link) }} />
            </ExternalLink>
          </p>
        )}
        {offer.link !== undefined && (
          <p className={styles.printed} aria-hidden="true">
            {offer.link.replace(/^https:\/\//, '')}
          </p>
        )}
      </div>
    </article>
  );
}

/** As it was checked at the door, it is an address. */
function hostOf(link: string): string {
  return new URL(link).host.replace(/^www\./, '');
}
