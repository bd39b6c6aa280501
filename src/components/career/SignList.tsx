import styles from './SignList.module.css';

export interface SignEntry {
  readonly key: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly note?: string | undefined;
}

/** What speaks for (an inked petal) or against (a dotted one); the heading above says which, the petal only repeats it. */
export function SignList({
  entries,
  sign,
}: {
  readonly entries: readonly SignEntry[];
  readonly sign: 'for' | 'against';
}) {
  return (
    <ul className={styles.signs}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <svg
            viewBox="0 0 24 30"
            aria-hidden="true"
            className={sign === 'for' ? styles.for : styles.against}
          >
            <path d="M12 28C7 22 6 15 7 10C8 5 12 2 12 2C12 2 16 5 17 10C18 15 17 22 12 28Z" />
          </svg>
          <div>
            <b>{entry.text}</b>
            {entry.detail && <span>{entry.detail}</span>}
            {entry.note && <em>{entry.note}</em>}
          </div>
        </li>
      ))}
    </ul>
  );
}
