import type { ReactElement, ReactNode } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { paths } from '../../paths';
import styles from './CompareTable.module.css';
import { LineSample } from './Outlines';
import 'virtual:fitpath/messages/compare';

/** The names of careers that stand side by side, in their order; the line of each has a pattern of its own. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

export interface CompareColumn {
  readonly soc: string;
  readonly name: string;
  /** What people in it do. */
  readonly line: string;
  readonly flower: ReactElement;
  /** Where the comparison without it is. */
  readonly without: string;
}

export interface CompareCell {
  readonly text: ReactNode;
  /** Whose figure it is, or how it is known. */
  readonly note?: string | undefined;
  /** What it is among the others, in a word: "highest". */
  readonly mark?: { readonly sign: 'up' | 'down' | 'near'; readonly word: string } | undefined;
}

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly cells: readonly CompareCell[];
}

export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

const SIGNS = { up: '▲', down: '▼', near: '◆' } as const;

/** Careers side by side: a column each, a row for every figure. It scrolls inside its own box, by keyboard too. */
export function CompareTable({
  columns,
  groups,
}: {
  readonly columns: readonly CompareColumn[];
  readonly groups: readonly RowGroup[];
}) {
  return (
    // WCAG 2.1.1: what scrolls has to be reachable by keyboard.
    <div className={styles.box} role="region" aria-labelledby="compare-caption" tabIndex={0}>
      <table>
        <caption id="compare-caption" className="visually-hidden">
          <Trans id="compare.caption" />
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((column, at) => (
              <Head key={column.soc} column={column} at={at} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup">{group.title}</th>
              <td colSpan={columns.length} />
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span>{row.label}</span>
                  {row.note !== undefined && <small>{row.note}</small>}
                </th>
                {row.cells.map((cell, at) => (
                  <Cell key={columns[at]?.soc ?? at} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head({ column, at }: { readonly column: CompareColumn; readonly at: number }) {
  const { i18n } = useLingui();
  return (
    <th scope="col">
      {column.flower}
      <span className={styles.letter}>
        <span>{LETTERS[at]}</span> <LineSample at={at} />
      </span>
      <Link to={paths.career(column.soc)}>{column.name}</Link>
      <small>{column.line}</small>
      <Link
        className={styles.remove ?? ''}
        to={column.without}
        aria-label={i18n._('compare.removeNamed', { title: column.name })}
      >
        <Trans id="compare.remove" />
      </Link>
    </th>
  );
}

function Cell({ cell: { text, note, mark } }: { readonly cell: CompareCell }) {
  return (
    <td>
      <b>{text}</b>{' '}
      {mark && (
        <span className={styles.mark}>
          <span aria-hidden="true">{SIGNS[mark.sign]}</span> <span>{mark.word}</span>
        </span>
      )}
      {note !== undefined && <small>{note}</small>}
    </td>
  );
}
