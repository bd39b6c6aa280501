import { Trans } from '../../../i18n/react';
import styles from './Letters.module.css';
import { NEXT, useLetters } from './use-letters';
import 'virtual:fitpath/messages/kiosk';

/** Larger text at one touch, the strongest colors besides at the next, and back: one button says what the next touch does. */
export function Letters() {
  const [letters, change] = useLetters();
  return (
    <>
      <button type="button" className={styles.letters} onClick={change}>
        <b aria-hidden="true">
          A<small>a</small>
        </b>
        <Trans id={`kiosk.letters.${NEXT[letters]}`} />
      </button>
      <span className="visually-hidden" role="status">
        {letters !== 'usual' && <Trans id={`kiosk.letters.now.${letters}`} />}
      </span>
    </>
  );
}
