import { useId, type ReactElement, type ReactNode } from 'react';
import { Trans } from '../../../i18n/react';
import { useDeferredPass } from '../../../components/Deferred';
import styles from './Chart.module.css';
import 'virtual:fitpath/messages/charts';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

interface Props {
  /** The chart in a sentence or two. */
  readonly sentence?: ReactElement;
  /** What is counted, in which unit; its source where the part has others. */
  readonly note?: ReactNode;
  /** The same figures as a table, behind a toggle. */
  readonly table: ChartTable;
  /** What the table is called. */
  readonly caption: string;
  /** Drawn only once the page is usable, in room that is kept for it. */
  readonly late?: boolean;
  readonly children: ReactNode;
}

/** A drawing with its sentence, its source and its figures as a table: the drawing is never the only way to read them. */
export function Chart({ sentence, note, table, caption, late = false, children }: Props) {
  const id = useId();
  // Behind its toggle the table moves nothing, so it comes with the script: a page stays small.
  const here = useDeferredPass();
  return (
    <figure className={styles.chart}>
      {late ? <div className={styles.late}>{here && children}</div> : children}
      <figcaption>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
        {note !== undefined && <p className={styles.note}>{note}</p>}
        <details className={styles.data}>
          <summary>
            <Trans
              id="chart.data"
              values={{ name: caption }}
              components={{ 0: <span className="visually-hidden" /> }}
            />
          </summary>
          {here && (
            // WCAG 2.1.1: what scrolls has to be reachable by keyboard.
            <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
              <table>
                <caption id={id}>{caption}</caption>
                <thead>
                  <tr>
                    {table.columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map(({ head, cells }) => (
                    <tr key={head}>
                      <th scope="row">{head}</th>
                      {cells.map((cell, at) => (
                        <td key={table.columns[at + 1]}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </details>
      </figcaption>
    </figure>
  );
}
