import { formatCount } from '../../../i18n/format';
import { Trans } from '../../../i18n/react';
import { Count } from './Count';
import styles from './CountTable.module.css';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly title: string;
  /** What the rows are: an hour, a career. */
  readonly of: string;
  /** `more`: what is hidden on some day is not in it. */
  readonly rows: readonly { readonly name: string; readonly count: number | null; readonly more?: boolean }[];
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
        {rows.map(({ name, count, more = false }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td>
              {more && count !== null ? <span>{`${formatCount(count)}+`}</span> : <Count value={count} />}
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
