import type { Offer } from '../../engine/offers';
import { useLingui } from '../../i18n/react';
import styles from './OfferItem.module.css';
import { numbered } from './Place';
import 'virtual:fitpath/messages/offers';

/**
 * Whose an offer is, of which kind, how long, what one has then, and where, unless a sign says so: one line. Who gave the file its
 * name is not named again, and a stand with its sign need not be called one.
 */
export function OfferFacts({ offer, name }: { readonly offer: Offer; readonly name: string }) {
  const { i18n } = useLingui();
  const { by, title, kind, length, credential, place } = offer;
  const hasSign = numbered(place) !== undefined;
  const facts = [
    by === title || by === name ? undefined : by,
    kind === 'stand' && place !== undefined ? undefined : i18n._(`offers.kind.${kind}`),
    credential,
    length,
  ].filter((fact) => fact !== undefined);
  return (
    <>
      {place !== undefined && !hasSign && (
        <p className={styles.where} dir="auto">
          {place}
        </p>
      )}
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map((fact, at) => (
            <span key={at} dir="auto">
              {fact}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
