import { Trans } from '../../../i18n/react';
import { Brand } from '../../../components/Brand';
import styles from './Organizer.module.css';
import { logoAddress } from '../logo';
import type { KioskOptions } from '../options';
import 'virtual:fitpath/messages/kiosk';

/** Who invites people here, beside our own name. */
export function Organizer({ options: { organizer, logo } }: { readonly options: KioskOptions }) {
  return (
    <p className={styles.organizer}>
      <Brand />
      <span>
        <Trans id="kiosk.brand" />
      </span>
      {logo !== null && <img src={logoAddress(logo)} alt={organizer ?? ''} />}
      {organizer !== null && <span className={styles.name}>{organizer}</span>}
    </p>
  );
}
