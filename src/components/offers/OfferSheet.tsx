import type { FoundOffer } from '../../engine/offers';
import { Trans, useLingui } from '../../i18n/react';
import { Told } from '../../i18n/whose';
import { useCapabilities } from '../../site/capabilities';
import { QrCode } from '../qr/QrCode';
import { useModal } from '../use-modal';
import { OfferFacts } from './OfferFacts';
import styles from './OfferSheet.module.css';
import { Place } from './Place';
import 'virtual:fitpath/messages/offers';

interface Props {
  readonly found: FoundOffer;
  readonly name: string;
  readonly careerName: (soc: string) => string;
  /** A place among careers means something. */
  readonly placed: boolean;
  readonly onClose: () => void;
}

/** Questions that can be asked of any offer of a kind. */
const QUESTIONS = [1, 2, 3] as const;
/** So many careers are named beside the best. */
const ALSO = 2;

/** What somebody needs who goes there: where it is, why it is theirs, and what to ask. A link is a code where none may lead out. */
export function OfferSheet({ found: { offer, soc, place, also }, name, careerName, placed, onClose }: Props) {
  const { modal, titleId } = useModal(onClose);
  const { i18n } = useLingui();
  const { outsideLinks } = useCapabilities();
  const more = also.slice(0, ALSO).map(careerName);
  return (
    <dialog {...modal} className={styles.sheet}>
      <header>
        <Place place={offer.place} large />
        <div>
          <h2 id={titleId} dir="auto">
            {offer.title}
          </h2>
          <OfferFacts offer={offer} name={name} />
        </div>
      </header>
      <h3>
        <Told id="offers.why" />
      </h3>
      <p>
        <Told
          id={placed ? 'offers.because' : 'offers.because.unplaced'}
          values={{ name, career: careerName(soc), place }}
          components={{ 0: <b /> }}
        />
        {more.length > 0 && (
          <>
            {' '}
            <Trans id="offers.also" values={{ careers: more.join(', ') }} />
          </>
        )}
      </p>
      <h3>
        <Trans id="offers.ask" />
      </h3>
      <ul>
        {QUESTIONS.map((at) => (
          <li key={at}>
            <Trans id={`offers.ask.${offer.kind}.${at}`} />
          </li>
        ))}
      </ul>
      {offer.link !== undefined && !outsideLinks && (
        <div className={styles.code}>
          <QrCode text={offer.link} title={i18n._('offers.code', { title: offer.title })} />
          <p>
            <Trans id="offers.phone" /> <span>{offer.link.replace(/^https:\/\//, '')}</span>
          </p>
        </div>
      )}
      <button type="button" className={styles.close} onClick={onClose}>
        <Trans id="offers.close" />
      </button>
    </dialog>
  );
}
