import { Trans } from '../../../i18n/react';
import { listAcross } from '../../../modes/kiosk/counts/across-days';
import type { Titles } from '../../../modes/kiosk/counts/report-csv';
import type { Report } from '../../../modes/kiosk/counts/report';
import { Shown } from './Shown';
import styles from './DayTable.module.css';
import 'virtual:fitpath/messages/fair';

/** How often each offer came up for the first careers of a visitor, and how often one was opened. */
export function Stands({ report, titles }: { readonly report: Report; readonly titles: Titles }) {
  const asked = listAcross(report, 'asked');
  const came = listAcross(report, 'offer');
  const names = [...new Set([...came, ...asked].map(({ name }) => name))];
  const of = (rows: typeof came, name: string) => rows.find((row) => row.name === name) ?? { count: null };
  return (
    <section className={styles.part} aria-labelledby="fair-offers">
      <h2 id="fair-offers">
        <Trans id="fair.offers" />
      </h2>
      {names.length === 0 ? (
        <p className={styles.none}>
          <Trans id="fair.list.none" />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans id="fair.offers.of" />
              </th>
              <th scope="col">
                <Trans id="fair.offers.came" />
              </th>
              <th scope="col">
                <Trans id="fair.offers.asked" />
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {titles.of('offer', name)}
                </th>
                {[of(came, name), of(asked, name)].map((sum, at) => (
                  <td key={at} className={sum.count === null ? styles.hidden : undefined}>
                    <Shown {...sum} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {names.length > 0 && (
        <p className={styles.source}>
          <Trans id="fair.offers.text" />
        </p>
      )}
    </section>
  );
}
