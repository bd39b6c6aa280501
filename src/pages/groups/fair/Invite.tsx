import { Trans } from '../../../i18n/react';
import { listAcross } from '../../../modes/kiosk/counts/across-days';
import type { Titles } from '../../../modes/kiosk/counts/report-csv';
import type { Report } from '../../../modes/kiosk/counts/report';
import { Shown } from './Shown';
import styles from './DayTable.module.css';
import 'virtual:fitpath/messages/fair';

/** So many careers are named of a group. */
const NAMED = 4;

/** Kinds of work that came first for visitors whom no offer was for. */
export function Invite({ report, titles }: { readonly report: Report; readonly titles: Titles }) {
  const groups = listAcross(report, 'unmet');
  const careers = listAcross(report, 'career');
  if (groups.length === 0) return null;
  return (
    <section className={`${styles.part ?? ''} ${styles.invite ?? ''}`} aria-labelledby="fair-invite">
      <h2 id="fair-invite">
        <Trans id="fair.invite" />
      </h2>
      <p>
        <Trans id="fair.invite.text" />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans id="fair.invite.of" />
            </th>
            <th scope="col">
              <Trans id="fair.invite.count" />
            </th>
            <th scope="col">
              <Trans id="fair.invite.careers" />
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, count, more }) => (
            <tr key={name}>
              <th scope="row">{titles.of('unmet', name)}</th>
              <td>
                <Shown {...{ count, more }} />
              </td>
              <td>
                {careers
                  .filter((career) => career.name.startsWith(`${name}-`))
                  .slice(0, NAMED)
                  .map((career) => titles.of('career', career.name))
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
