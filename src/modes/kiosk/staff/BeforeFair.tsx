import { QrCode } from '../../../components/qr/QrCode';
import { Trans, useLingui } from '../../../i18n/react';
import { noteWords } from '../notes';
import type { StaffBooth } from './staff-booth';
import styles from './BeforeFair.module.css';
import 'virtual:fitpath/messages/staff';

/** What is to be mended before visitors come, and a code that leads to where theirs will, to be tried with a phone. */
export function BeforeFair({ booth: { notes, address } }: { readonly booth: StaffBooth }) {
  const { i18n } = useLingui();
  const words = [...new Set(notes.map(noteWords))];
  return (
    <section aria-label={i18n._('staff.before')}>
      <h3>
        <Trans id="staff.before" />
      </h3>
      {words.length === 0 ? (
        <p>
          <Trans id="staff.before.nothing" />
        </p>
      ) : (
        <ul>
          {words.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {address !== null && (
        <div className={styles.try}>
          <QrCode text={`${address}/`} title={i18n._('staff.before.code')} />
          <div>
            <p>
              <Trans id="staff.before.try" />
            </p>
            <p className={styles.address}>{`${address}/`}</p>
          </div>
        </div>
      )}
    </section>
  );
}
