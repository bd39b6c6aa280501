import type { EndOf, I18n } from '../../i18n/i18n';
import { extremes, type Extreme } from '../../careers/compared/extremes';
import type { CompareCell, CompareRow } from './CompareTable';
import 'virtual:fitpath/messages/compare';

/** A cell's words with the number behind them, by which it is held against the others. */
export interface CellFigure {
  readonly text: string;
  readonly note?: string;
  readonly value: number | null;
  /** Numbers of different units are not held against each other. */
  readonly unit?: string;
  readonly own: boolean;
}

/** What a row is of. */
export type RowId = EndOf<'compare.row.'>;
type Mark = EndOf<'compare.mark.'>;

/** What the ends of a row are called, where "highest" and "lowest" are not the word; null: that end is not marked. */
const ENDS: Readonly<Partial<Record<RowId, readonly [high: Mark | null, low: Mark | null]>>> = {
  fit: ['best', null],
  prospects: ['best', 'weakest'],
  education: ['most', 'least'],
  zone: ['most', 'least'],
  physical: ['hardest', 'easiest'],
  intellectual: ['hardest', 'easiest'],
  emotional: ['hardest', 'easiest'],
};

/** A row of figures, with a mark on its two ends where these are known. */
export function rowOf(i18n: I18n, id: RowId, cells: readonly CellFigure[]): CompareRow {
  const units = new Set(cells.flatMap(({ value, unit }) => (value === null ? [] : [unit])));
  const ends = units.size > 1 ? cells.map(() => null) : extremes(cells);
  return {
    id,
    label: i18n._(`compare.row.${id}`),
    cells: cells.map(({ text, note }, at): CompareCell => ({
      text,
      note,
      mark: markOf(i18n, id, ends[at] ?? null),
    })),
  };
}

function markOf(i18n: I18n, id: RowId, end: Extreme): CompareCell['mark'] {
  if (!end) return undefined;
  const [high, low] = ENDS[id] ?? ['highest', 'lowest'];
  const word = end === 'high' ? high : low;
  return word === null
    ? undefined
    : { sign: end === 'high' ? 'up' : 'down', word: i18n._(`compare.mark.${word}`) };
}
