import { Button } from '../../../components/Button';
import { MOST_CAREERS } from '../../../engine/offers';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import styles from './Offered.module.css';
import 'virtual:fitpath/messages/embed';
import 'virtual:fitpath/messages/offers';

interface Props {
  readonly name: string;
  /** What the person's first career is called. */
  readonly best: string | undefined;
  /** The first career behind those that has an offer. */
  readonly next: { readonly place: number; readonly career: string } | undefined;
  readonly onAll: () => void;
  readonly onFrom: (place: number) => void;
}

/** Says that the partner has nothing for somebody's first careers, and offers the next for which it has. */
export function NoneOffered({ name, best = '', next, onAll, onFrom }: Props) {
  return (
    <div className={styles.none}>
      <h3>
        <Told id="offers.none.title" values={{ name, most: MOST_CAREERS }} />
      </h3>
      <p>
        {next ? (
          <Told id="offers.none.next" values={{ ...next, first: best }} components={{ 0: <b /> }} />
        ) : (
          <Told id="offers.none.nowhere" />
        )}
      </p>
      <p className={styles.ways}>
        <Button onClick={onAll}>
          <Trans id="embed.offers.all" />
        </Button>
        {next && (
          <Button look="quiet" onClick={() => onFrom(next.place)}>
            <Trans id="embed.offers.from" values={{ place: next.place }} />
          </Button>
        )}
      </p>
    </div>
  );
}
