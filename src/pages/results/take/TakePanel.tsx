import { Trans, useLingui } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Button } from '../../../components/Button';
import { fitsQrCode } from '../../../components/qr/qr-code';
import { QrCode } from '../../../components/qr/QrCode';
import styles from './TakePanel.module.css';
import 'virtual:fitpath/messages/take';

/** A way to keep the result as a file; the message that names it. */
export interface SaveAs {
  readonly kind: 'card' | 'picture' | 'table' | 'answers';
  readonly save: () => void;
}

interface Props {
  /** The whole address, with the site in front; undefined where nobody else has the quiz, and on a phone. */
  readonly link: string | undefined;
  readonly files: readonly SaveAs[];
  /** A file could not be made. */
  readonly failed: boolean;
  /** The quiz has outcomes of its own in the place of careers. */
  readonly outcomes: boolean;
}

/** The result as a code to scan, where the screen is not the phone's own, and as files. */
export default function TakePanel({ link, files, failed, outcomes }: Props) {
  const { i18n } = useLingui();
  return (
    <div className={styles.panel}>
      {link && !fitsQrCode(link) && (
        <p>
          <Trans id="take.tooLong" />
        </p>
      )}
      {link && fitsQrCode(link) && (
        <figure className={styles.phone}>
          <QrCode text={link} title={i18n._('take.code')} />
          <figcaption>
            <h2>
              <Trans id="take.phone" />
            </h2>
            <p>
              <Told id="take.scan" />
            </p>
            <p className={styles.link}>{link}</p>
          </figcaption>
        </figure>
      )}
      <h2>
        <Trans id="take.files" />
      </h2>
      <ul className={styles.files}>
        {files.map(({ kind, save }) => (
          <li key={kind}>
            <Button look="quiet" onClick={save}>
              <Trans id={`take.${kind}`} />
            </Button>
            <small>
              <Told
                id={outcomes && kind !== 'answers' ? `take.${kind}.text.outcomes` : `take.${kind}.text`}
              />
            </small>
          </li>
        ))}
      </ul>
      <p role="status">{failed && <Trans id="take.failed" />}</p>
    </div>
  );
}
