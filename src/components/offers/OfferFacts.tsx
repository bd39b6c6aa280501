import type { Offer } from '../../engine/offers';
import { useLingui } from '../../i18n/react';
import styles from './OfferItem.module.css';
import 'virtual:fitpath/messages/offers';

/** Whose an offer is, of which kind, how long, and what one has then: one line. Who gave the file its name is not named again. */
export function OfferFacts({ offer, name }: { readonly offer: Offer; readonly name: string }) {
  const { i18n } = useLingui();
  const { by, title, kind, length, credential } = offer;
  const facts = [
    by === title || by === name ? undefined : by,
    i18n._(`offers.kind.${kind}`),
    credential,
    length,
  ].filter((fact) => fact !== undefined);
  return (
    <p className={styles.facts}>
      {facts.map((fact, at) => (
        <span key={at} dir="auto">
          {fact}
        </span>
      ))}
    </p>
  );
}
