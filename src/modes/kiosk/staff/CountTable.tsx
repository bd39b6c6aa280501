import { Trans } from '../../../i18n/react';
import type { SeenRow } from '../counts/hide';
import { Count } from './Count';
import styles from './CountTable.module.css';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly title: string;
  /** What the rows are: an hour, a career. */
  readonly of: string;
  readonly rows: readonly SeenRow[];
  readonly nameOf: (name: string) => string;
  /** Draws the counts too; a hidden one has no bar. */
  readonly bars?: boolean;
}

/** Names with their counts. */
export function CountTable({ title, of, rows, nameOf, bars = false }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <table className={styles.counts}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">
            <Trans id="staff.count" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={2}>
              <Trans id="staff.none" />
            </td>
          </tr>
        )}
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td>
              <Count value={count} />
              {bars && (
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={((count ?? 0) / most) * 100} height="10" />
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
