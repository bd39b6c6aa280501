import type { ReactNode } from 'react';
import { Trans, useLingui } from '../i18n/react';
import styles from './CodeSheet.module.css';
import { Overlay } from './Overlay';
import { QrCode } from './qr/QrCode';
import 'virtual:fitpath/messages/sheet';

interface Props {
  readonly title: ReactNode;
  /** What the camera reads. */
  readonly link: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An address as a large QR code, for the phone of whoever stands before the screen. */
export function CodeSheet({ title, link, onClose, children }: Props) {
  const { i18n } = useLingui();
  return (
    <Overlay
      title={title}
      onClose={onClose}
      choices={
        <button type="button" onClick={onClose}>
          <Trans id="sheet.done" />
        </button>
      }
    >
      <div className={styles.code}>
        <QrCode text={link} title={i18n._('sheet.code')} />
      </div>
      {children}
    </Overlay>
  );
}
