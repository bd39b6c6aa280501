import { Trans } from '../../../i18n/react';
import { Brand } from '../../../components/Brand';
import styles from './Organizer.module.css';
import type { KioskOptions } from '../options';
import 'virtual:fitpath/messages/kiosk';

/** Who invites people here, beside our own name. */
export function Organizer({ options: { organiser, logo } }: { readonly options: KioskOptions }) {
  const source = logo?.startsWith('data:')
    ? logo
    : logo && `${import.meta.env.BASE_URL}${logo.replace(/^\//, '')}`;
  return (
    <p className={styles.organiser}>
      <Brand />
      <span>
        <Trans id="kiosk.brand" />
      </span>
      {source && <img src={source} alt={organiser ?? ''} />}
      {organiser !== null && <span className={styles.name}>{organiser}</span>}
    </p>
  );
}
