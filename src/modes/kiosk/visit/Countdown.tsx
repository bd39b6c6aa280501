import { Trans } from '../../../i18n/react';
import styles from './Countdown.module.css';
import 'virtual:fitpath/messages/kiosk';

/** How often the seconds are said to who cannot see them. */
const SAID_EVERY = 10;

/** Seconds that run out, as a number in a ring that empties. */
export function Countdown({ left, of }: { readonly left: number; readonly of: number }) {
  const round = 2 * Math.PI * 56;
  return (
    <>
      <svg className={styles.clock} viewBox="-64 -64 128 128" aria-hidden="true">
        <circle r="56" />
        <circle className={styles.left} r="56" strokeDasharray={`${(round * left) / of} ${round}`} />
        <text y="14">{left}</text>
      </svg>
      <span className="visually-hidden" role="status">
        <Trans id="kiosk.left" values={{ seconds: Math.ceil(left / SAID_EVERY) * SAID_EVERY }} />
      </span>
    </>
  );
}
