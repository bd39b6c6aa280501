import type { ReactNode } from 'react';
import type { PlainId } from '../i18n/i18n';
import { Trans } from '../i18n/react';
import styles from './WideTable.module.css';

interface Props {
  readonly id: string;
  readonly caption: ReactNode;
  /** Messages of the headings. */
  readonly columns: readonly PlainId[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too, which is why it takes focus. */
export function WideTable({ id, caption, columns, children }: Props) {
  return (
    // WCAG 2.1.1: what scrolls has to be reachable by keyboard.
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
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
}
