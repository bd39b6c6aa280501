import { Fragment, type ReactElement, type ReactNode } from 'react';
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
  /** Where the comparison without it is; undefined where it is let go in another way. */
  readonly without: string | undefined;
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

interface Props {
  readonly columns: readonly CompareColumn[];
  readonly groups: readonly RowGroup[];
  /** What a row is of stands above it, and not beside. */
  readonly narrow: boolean;
}

/** Careers side by side: a column each, a row for every figure. */
export function CompareTable({ columns, groups, narrow }: Props) {
  const span = columns.length + (narrow ? 0 : 1);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Trans id="compare.caption" />
      </caption>
      <thead>
        <tr>
          {!narrow && <td />}
          {columns.map((column, at) => (
            <Head key={column.soc} column={column} at={at} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Fragment key={group.id}>
          <tbody>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={span}>
                {group.title}
              </th>
            </tr>
            {!narrow && group.rows.map((row) => <Row key={row.id} row={row} columns={columns} />)}
          </tbody>
          {narrow && group.rows.map((row) => <Stack key={row.id} row={row} columns={columns} />)}
        </Fragment>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: CompareRow;
  readonly columns: readonly CompareColumn[];
}

function Row({ row, columns }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <RowName row={row} />
      </th>
      <Cells row={row} columns={columns} />
    </tr>
  );
}

/** A row that is a group of its own: its head goes across, and is that of the cells below all the same. */
function Stack({ row, columns }: RowProps) {
  return (
    <tbody className={styles.stack}>
      <tr>
        <th scope="rowgroup" colSpan={columns.length}>
          <RowName row={row} />
        </th>
      </tr>
      <tr>
        <Cells row={row} columns={columns} />
      </tr>
    </tbody>
  );
}

function RowName({ row: { label, note } }: { readonly row: CompareRow }) {
  return (
    <>
      <span>{label}</span>
      {note !== undefined && <small>{note}</small>}
    </>
  );
}

function Cells({ row, columns }: RowProps) {
  return row.cells.map((cell, at) => <Cell key={columns[at]?.soc ?? at} cell={cell} />);
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
      {column.without !== undefined && (
        <Link
          className={styles.remove ?? ''}
          to={column.without}
          aria-label={i18n._('compare.removeNamed', { title: column.name })}
        >
          <Trans id="compare.remove" />
        </Link>
      )}
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
