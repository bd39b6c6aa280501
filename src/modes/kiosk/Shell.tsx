import { Trans } from '../../i18n/react';
import styles from './Shell.module.css';
import 'virtual:fitpath/messages/kiosk';

/** What stands at the booth's address until its scripts are there. */
export function Shell() {
  return (
    <main className={`cover ${styles.shell ?? ''}`}>
      <h1>
        <Trans id="kiosk.title" />
      </h1>
      <p role="status">
        <Trans id="kiosk.starting" />
      </p>
    </main>
  );
}
