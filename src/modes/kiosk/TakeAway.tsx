import { Trans, useLingui } from '@lingui/react';
import { QrCode } from '../../components/results/QrCode';
import { Overlay } from './Overlay';
import styles from './Overlay.module.css';

/** The result as a code for the visitor's own phone; it holds the scores, so nothing has to be kept here. */
export function TakeAway({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  const { i18n } = useLingui();
  return (
    <Overlay title={<Trans id="kiosk.take.title" />} onClose={onClose}>
      <div className={styles.code}>
        <QrCode text={link} title={i18n._('kiosk.take.code')} />
      </div>
      <p>
        <Trans id="kiosk.take.text" />
      </p>
      <div className={styles.choices}>
        <button type="button" onClick={onClose}>
          <Trans id="kiosk.take.done" />
        </button>
      </div>
    </Overlay>
  );
}
