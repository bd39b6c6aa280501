import { useState, type ReactNode } from 'react';
import { Button } from '../../../components/Button';
import { OffersSwitch } from '../../../components/offers/OffersSwitch';
import { MOST_CAREERS, nextOffers, offersOf, type Offers } from '../../../engine/offers';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { NoneOffered } from './NoneOffered';
import { NoOffer, PartnerOffers } from './PartnerOffers';
import styles from './Offered.module.css';
import 'virtual:fitpath/messages/offers';

/** As many careers as a result in a frame lists without offers. */
const LISTED = 5;

/** A career with its place among all that are ranked. */
interface Placed<Found> {
  readonly found: Found;
  readonly place: number;
}

interface Props<Found> {
  readonly offers: Offers;
  /** All that were ranked, in the order in which they are shown. */
  readonly shown: readonly Found[];
  readonly nameOf: (found: Found) => string;
  /** A career as it is drawn without offers. */
  readonly children: (found: Found) => ReactNode;
}

/** Careers, and beside each what the partner has for it; on wish only those for which it has something, at the places that they had. */
export function OfferedCareers<Found extends { readonly soc: string }>(props: Props<Found>) {
  const { offers, shown, nameOf, children } = props;
  const [only, setOnly] = useState(false);
  const [all, setAll] = useState(false);
  // The place from which on careers are listed, where none of the first has an offer.
  const [from, setFrom] = useState(1);
  const placed = shown.map((found, at): Placed<Found> => ({ found, place: at + 1 }));
  const hasOffer = ({ found }: Placed<Found>) => offersOf(offers, found.soc).length > 0;
  const first = placed.slice(0, MOST_CAREERS);
  const offered = first.filter(hasOffer);
  const size = shown.length;
  const isStudy = offers.offers.every(({ kind }) => kind === 'program');
  const wanted = from > 1 ? placed.slice(from - 1).filter(hasOffer) : only ? offered : first;
  const listed = wanted.slice(0, all && from === 1 ? MOST_CAREERS : LISTED);
  const isNone = only && from === 1 && offered.length === 0;
  const toggle = (checked: boolean) => {
    setOnly(checked);
    setFrom(1);
  };
  return (
    <>
      <OffersSwitch
        offers={offers}
        checked={only}
        onChange={toggle}
        left={offered.length}
        size={only ? first.length : size}
      />
      {isNone ? (
        <NoneOffered
          name={offers.name}
          best={shown[0] && nameOf(shown[0])}
          next={nextPlaced(offers, placed, nameOf)}
          onAll={() => toggle(false)}
          onFrom={setFrom}
        />
      ) : (
        <ul className={styles.rows}>
          {listed.map(({ found, place }) => {
            const own = offersOf(offers, found.soc);
            return (
              <li key={found.soc}>
                <span className={styles.place}>{place}</span>
                <div className={styles.career}>{children(found)}</div>
                <div className={styles.beside}>
                  {own.length > 0 ? (
                    <PartnerOffers offers={own} name={offers.name} />
                  ) : (
                    <NoOffer isStudy={isStudy} />
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {from === 1 && !all && wanted.length > LISTED && (
        <Button look="quiet" onClick={() => setAll(true)}>
          <Trans id="offers.more" values={{ count: wanted.length }} />
        </Button>
      )}
      <p className={styles.own}>
        <Told id="offers.own" values={{ name: offers.name }} />
      </p>
    </>
  );
}

function nextPlaced<Found extends { readonly soc: string }>(
  offers: Offers,
  placed: readonly Placed<Found>[],
  nameOf: (found: Found) => string,
) {
  const socs = placed.map(({ found }) => found.soc);
  const place = nextOffers(offers, socs)[0]?.place;
  const next = placed.find((each) => each.place === place);
  return next && { place: next.place, career: nameOf(next.found) };
}
