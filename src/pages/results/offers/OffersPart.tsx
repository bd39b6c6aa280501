import { Link } from 'react-router-dom';
import { OfferList } from '../../../components/offers/OfferList';
import { MOST_CAREERS, nextOffers, offersFor, type FoundOffer, type Offers } from '../../../engine/offers';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { paths } from '../../../paths';
import type { OffersHere } from '../../../site/offers';
import type { Ranked } from './adds';
import styles from './OffersPart.module.css';
import 'virtual:fitpath/messages/offers';

const ID = 'offers';

/** Above the careers: that there is something for them, and the way there. */
export function OffersJump({ offers, socs }: { readonly offers: Offers; readonly socs: readonly string[] }) {
  const count = offersFor(offers, socs).length;
  if (count === 0) return null;
  return (
    <p className={styles.jump}>
      {/* The page's address is the result: it stays as it is. */}
      <button type="button" onClick={() => document.getElementById(ID)?.scrollIntoView()}>
        <Told id="offers.jump" values={{ name: offers.name, count }} components={{ 0: <b /> }} />
      </button>
    </p>
  );
}

interface Props extends OffersHere, Ranked {}

/** A partner's offers for a result, the best first, under the partner's own name. */
export function OffersPart({ offers, onAsked, socs, careerName, told, placed }: Props) {
  const { name } = offers;
  const found = told ? offersFor(offers, socs) : inFileOrder(offers, socs);
  const next = found.length === 0 ? nextOffers(offers, socs) : [];
  const list = { name, careerName, onAsked, placed: told && placed };
  if (socs.length === 0) return null;
  return (
    <section className={styles.offers} id={ID} aria-labelledby={`${ID}-title`}>
      <h2 id={`${ID}-title`} dir="auto">
        <Trans id="offers.title" values={{ name }} />
      </h2>
      {!told && (
        <p>
          <Told id="offers.flat" values={{ name }} />
        </p>
      )}
      {found.length > 0 ? (
        <OfferList found={found} {...list} />
      ) : (
        <>
          <p>
            <b>
              <Told id="offers.none.title" values={{ name, most: Math.min(MOST_CAREERS, socs.length) }} />
            </b>{' '}
            <Next next={next[0]} first={careerName(socs[0] ?? '')} careerName={careerName} />
          </p>
          {next.length > 0 && <OfferList found={next} {...list} />}
        </>
      )}
      <p className={styles.own}>
        <Told id="offers.own" values={{ name }} />
      </p>
    </section>
  );
}

function Next({
  next,
  first,
  careerName,
}: Pick<Props, 'careerName'> & { readonly next: FoundOffer | undefined; readonly first: string }) {
  if (!next) return <Told id="offers.none.nowhere" />;
  return (
    <Told
      id="offers.none.next"
      values={{ place: next.place, career: careerName(next.soc), first }}
      components={{ 0: <Link to={paths.career(next.soc)} /> }}
    />
  );
}

/** All that leads to any career of the result: where answers tell none apart, no offer is better than another. */
function inFileOrder(offers: Offers, socs: readonly string[]): readonly FoundOffer[] {
  const place = ({ offer }: FoundOffer) => offers.offers.indexOf(offer);
  return [...offersFor(offers, socs, socs.length)].sort((a, b) => place(a) - place(b));
}
