import { Trans, useLingui } from '../../i18n/react';
import { LONGEST_NOTE } from '../../session/leaves';
import { useLeaves } from '../../site/use-leaves';
import styles from './Note.module.css';
import 'virtual:fitpath/messages/compare';

interface Props {
  readonly soc: string;
  /** What the career is called. */
  readonly name: string;
  readonly note: string;
}

/** From so many characters left on they are counted down. */
const FEW = 50;

/** Why somebody likes a career, in their words: read where it is closed, written where it is open. */
export function Note({ soc, name, note }: Props) {
  const { i18n } = useLingui();
  const write = useLeaves((kept) => kept.note);
  const left = LONGEST_NOTE - note.length;
  return (
    <details className={note === '' ? `${styles.note ?? ''} ${styles.empty ?? ''}` : styles.note}>
      <summary>{note === '' ? <Trans id="compare.noteNone" /> : <Written note={note} />}</summary>
      <textarea
        aria-label={i18n._('compare.noteLabel', { name })}
        value={note}
        maxLength={LONGEST_NOTE}
        rows={3}
        autoComplete="off"
        onChange={(event) => write(soc, event.target.value)}
      />
      <p role="status">{left <= FEW && <Trans id="compare.noteLeft" values={{ count: left }} />}</p>
    </details>
  );
}

function Written({ note }: { readonly note: string }) {
  return (
    <>
      <q>{note}</q>{' '}
      <span>
        <Trans id="compare.noteChange" />
      </span>
    </>
  );
}
