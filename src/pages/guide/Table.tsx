import type { Block } from '../../content/document';
import { Trans } from '../../i18n/react';
import { language } from '../../i18n/language';
import { sourceLang } from '../../i18n/source-lang';
import { useHydrated } from '../../site/use-hydrated';
import { Text } from './Text';
import styles from './Table.module.css';
import 'virtual:fitpath/messages/writing';

/** A table with more rows opens for who asks: nobody reads all of them. */
const MOST_ROWS = 40;

type Props = Omit<Extract<Block, { kind: 'table' }>, 'kind'> & {
  /** What it is about, for who does not see it. */
  readonly title: string;
};

/** A table that scrolls by itself where it is wider than the screen, by keyboard too, which is why it takes focus (WCAG 2.1.1). */
export function Table({ head, rows, title }: Props) {
  // Of a closed one the rows come with the script, so that the page stays small.
  const here = useHydrated();
  const table = (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                <Text words={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, nth) => (
                <td key={nth}>
                  <Text words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (rows.length <= MOST_ROWS) return table;
  return (
    <details className={styles.folded}>
      <summary lang={sourceLang && language}>
        <Trans id="writing.rows" values={{ count: rows.length }} />
      </summary>
      {here && table}
    </details>
  );
}
