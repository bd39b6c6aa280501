import { useLingui } from '../../../i18n/react';
import { noteWords, type Note } from '../notes';
import styles from './StaffNotes.module.css';
import 'virtual:fitpath/messages/kiosk';

/** More stand in the staff's menu. */
const SHOWN = 4;

/** What the staff should mend before the fair, in small print: nothing of it is for visitors. */
export function StaffNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { i18n } = useLingui();
  if (notes.length === 0) return null;
  const words = [...new Set(notes.map(noteWords))];
  const more = words.length - SHOWN;
  return (
    <p className={styles.notes}>
      <span>{i18n._('kiosk.notes')}</span>{' '}
      {words.slice(0, SHOWN).map((note) => (
        <span key={note}>{`${note} `}</span>
      ))}
      {more > 0 && <span>{i18n._('kiosk.notes.more', { count: more })}</span>}
    </p>
  );
}
