import { Trans } from '@lingui/react';
import { addMessages } from '../../i18n/i18n';
import { messages } from '../../i18n/locales/en/kiosk.po';
import styles from './Shell.module.css';

addMessages(messages);

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
