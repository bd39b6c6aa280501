import { useState, type ComponentType } from 'react';
import type { FoundOffer } from '../../engine/offers';
import { Trans } from '../../i18n/react';
import { Button } from '../Button';
import { OfferItem } from './OfferItem';
import styles from './OfferList.module.css';
import type { OfferSheet } from './OfferSheet';
import 'virtual:fitpath/messages/offers';

interface Props {
  /** What `offersFor` found, the best first. */
  readonly found: readonly FoundOffer[];
  /** The college or the fair. */
  readonly name: string;
  /** What a career is called here. */
  readonly careerName: (soc: string) => string;
  /** The heading of each offer: one below that of the part which the list stands in. */
  readonly level?: 'h3' | 'h4';
  /** How many are shown before all are asked for. */
  readonly most?: number;
  /** Told the id of an offer that somebody opened. */
  readonly onAsked?: ((id: string) => void) | undefined;
}

const MOST = 5;

/**
 * A partner's offers for a person, the best first, each with the career that leads there and that career's place. It draws what it
 * is given, in a frame, on the results page, at a booth and on paper alike, and says nothing of the ranking; its heading is the
 * part's around it (`offers.title`). A touch on an offer opens what to ask there; links go out only where the site may lead out.
 * These props are what the pages of the site and of frames rely on.
 */
export function OfferList({ found, name, careerName, level = 'h3', most = MOST, onAsked }: Props) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ readonly at: FoundOffer; readonly Sheet: Sheet }>();
  const show = (at: FoundOffer) => {
    onAsked?.(at.offer.id);
    import('./OfferSheet').then(
      ({ OfferSheet }) => setOpen({ at, Sheet: OfferSheet }),
      // The offer itself says where to go.
      () => undefined,
    );
  };
  const shown = all ? found : found.slice(0, most);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((each) => (
          <li key={each.offer.id}>
            <OfferItem found={each} onOpen={() => show(each)} {...{ name, careerName, level }} />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <p className={styles.more}>
          <Button look="quiet" onClick={() => setAll(true)}>
            <Trans id="offers.more" values={{ count: found.length }} />
          </Button>
        </p>
      )}
      {open && <open.Sheet found={open.at} onClose={() => setOpen(undefined)} {...{ name, careerName }} />}
    </>
  );
}

type Sheet = ComponentType<Parameters<typeof OfferSheet>[0]>;
