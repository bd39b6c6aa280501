import { Trans } from '../../../i18n/react';
import type { StudyRow } from '../../../session/study-row';
import styles from './StudyPart.module.css';
import 'virtual:fitpath/messages/row';

/** All that stands in a row, as it will be in the file, so that nobody has to take our word for it. */
export function RowShown({ row: { head, cells } }: { readonly row: StudyRow }) {
  return (
    <details className={styles.shown}>
      <summary>
        <Trans id="row.shown" />
      </summary>
      <table>
        <tbody>
          {head.map(
            (column, at) =>
              cells[at] !== '' && (
                <tr key={column}>
                  <th scope="row">
                    <code>{column}</code>
                  </th>
                  <td>{cells[at]}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </details>
  );
}
