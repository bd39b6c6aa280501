import type { ReactNode } from 'react';
import styles from './Ledger.module.css';

export interface LedgerRow {
  readonly term: string;
  readonly value: ReactNode;
  /** Year, area, source, or what else stands small under the value. */
  readonly note?: ReactNode;
}

/** Terms and figures with dotted leaders between them, as in an account book. */
export function Ledger({ rows }: { readonly rows: readonly LedgerRow[] }) {
  return (
    <dl className={styles.ledger}>
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>
            <span>{row.value}</span>
            {row.note ? <small>{row.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
