import { ExternalLink } from '../../../components/external/ExternalLink';
import { OfferFacts } from '../../../components/offers/OfferFacts';
import { Place } from '../../../components/offers/Place';
import type { Offer } from '../../../engine/offers';
import { Trans, useLingui } from '../../../i18n/react';
import styles from './Offered.module.css';
import 'virtual:fitpath/messages/embed';
import 'virtual:fitpath/messages/offers';

interface Props {
  /** What the partner has for one career, or for those of one outcome. */
  readonly offers: readonly Offer[];
  /** The partner's. */
  readonly name: string;
}

/** What a partner has for a career, in its own words: never mixed into the careers. */
export function PartnerOffers({ offers, name }: Props) {
  const { i18n } = useLingui();
  const at = i18n._('offers.title', { name });
  return (
    <>
      <p className={styles.at} dir="auto">
        {at}
      </p>
      <ul className={styles.offers} aria-label={at}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <p className={styles.title} dir="auto">
              {offer.link === undefined ? (
                offer.title
              ) : (
                <ExternalLink to={offer.link} newTab>
                  {offer.title}
                </ExternalLink>
              )}
            </p>
            <Place place={offer.place} />
            <OfferFacts offer={offer} name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** In the place of offers, where the partner has none for a career. */
export function NoOffer({ isStudy }: { readonly isStudy: boolean }) {
  return (
    <p className={styles.nothing}>
      <Trans id={isStudy ? 'embed.offers.notTaught' : 'embed.offers.nothing'} />
    </p>
  );
}
