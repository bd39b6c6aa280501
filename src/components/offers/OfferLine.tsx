import type { Offer } from '../../engine/offers';
import { Trans } from '../../i18n/react';
import styles from './OfferLine.module.css';
import 'virtual:fitpath/messages/offers';

/** One quiet line at a career: what the partner has for it. Nothing where it has nothing. */
export function OfferLine({ offers, name }: { readonly offers: readonly Offer[]; readonly name: string }) {
  const [first] = offers;
  if (!first) return null;
  const title = first.place === undefined ? first.title : `${first.title} (${first.place})`;
  return (
    <p className={styles.line} dir="auto">
      <Trans id="offers.line" values={{ name, title, more: offers.length - 1 }} components={{ 0: <b /> }} />
    </p>
  );
}
