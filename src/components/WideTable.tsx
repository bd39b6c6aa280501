import type { ReactNode } from 'react';
import type { PlainId } from '../i18n/i18n';
import { Trans } from '../i18n/react';
import styles from './WideTable.module.css';

interface Props {
  /** Of its part of the page. */
  readonly id: string;
  readonly caption: ReactNode;
  /** Messages of the headings. */
  readonly columns: readonly PlainId[];
  /** It opens for who asks. */
  readonly folded?: boolean;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too, which is why it takes focus. */
export function WideTable({ id, caption, columns, folded = false, children }: Props) {
  const name = `${id}-caption`;
  const table = (
    // WCAG 2.1.1: what scrolls has to be reachable by keyboard.
    <div className={styles.scroll} role="region" aria-labelledby={name} tabIndex={0}>
      <table aria-labelledby={name}>
        {!folded && <caption id={name}>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <Trans id={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
  if (!folded) return table;
  return (
    <details className={styles.folded}>
      <summary id={name}>{caption}</summary>
      {table}
    </details>
  );
}
