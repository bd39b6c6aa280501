import { formatCount } from '../../../i18n/format';
import { Trans } from '../../../i18n/react';
import { listAcross } from '../../../modes/kiosk/counts/across-days';
import { isFew } from '../../../modes/kiosk/counts/hide';
import type { Titles } from '../../../modes/kiosk/counts/report-csv';
import type { Report } from '../../../modes/kiosk/counts/report';
import { dayName } from './day-names';
import { Shown } from './Shown';
import styles from './DayTable.module.css';
import 'virtual:fitpath/messages/fair';

interface Props {
  readonly list: 'topic' | 'family' | 'career';
  readonly report: Report;
  readonly titles: Titles;
}

/** So many rows are shown; the table to save has all. */
const MOST = 12;
/** So many days stand beside each other; of more only the sum. */
const MOST_DAYS = 3;

/** Names of a list with their counts, the days beside each other; of two days also what changed. */
export function DayTable({ list, report, titles }: Props) {
  const rows = listAcross(report, list);
  const days = report.days.length <= MOST_DAYS ? report.days : [];
  const several = days.length > 1;
  return (
    <section className={styles.part} aria-labelledby={`fair-${list}`}>
      <h2 id={`fair-${list}`}>
        <Trans id={`fair.list.${list}`} />
      </h2>
      {rows.length === 0 ? (
        <p className={styles.none}>
          <Trans id="fair.list.none" />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans id={`fair.list.${list}.of`} />
              </th>
              {several &&
                days.map(({ day }) => (
                  <th key={day} scope="col">
                    {dayName(day, 'short')}
                  </th>
                ))}
              <th scope="col">
                <Trans id={days.length === 2 ? 'fair.change' : 'fair.all'} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map(({ name, count, more }) => {
              const each = days.map((day) => day.lists[list].find((row) => row.name === name)?.count ?? null);
              return (
                <tr key={name}>
                  <th scope="row">{titles.of(list, name)}</th>
                  {several &&
                    each.map((own, at) => (
                      <td key={at} className={own === null ? styles.hidden : undefined}>
                        <Shown count={own} />
                      </td>
                    ))}
                  <td>{days.length === 2 ? <Change of={each} /> : <Shown {...{ count, more }} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rows.length > MOST && (
        <p className={styles.none}>
          <Trans id="fair.list.more" />
        </p>
      )}
    </section>
  );
}

/** What the second day has more or less than the first, where both are shown. */
function Change({ of: [one, other] }: { readonly of: readonly (number | null)[] }) {
  if (typeof one !== 'number' || typeof other !== 'number') return <Shown count={null} />;
  const change = other - one;
  if (isFew(Math.abs(change)) || change === 0) return <Trans id="fair.alike" />;
  return <span>{`${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))}`}</span>;
}
