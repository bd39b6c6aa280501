import type { EndOf, I18n } from '../../i18n/i18n';
import type { Career } from '../../careers/career';
import type { PayColumn } from '../../careers/details-file';
import { DIFFICULTY_IDS, difficultyOf } from '../../careers/difficulty';
import type { Figure } from '../../careers/figure';
import type { CompareRow, RowGroup } from './CompareTable';
import {
  educationCell,
  figureCell,
  fitCell,
  payCell,
  prospectsCell,
  wayCell,
  zoneCell,
  type Column,
  type Words,
} from './cells';
import { rowOf, type CellFigure, type RowId } from './marks';
import 'virtual:fitpath/messages/compare';
import 'virtual:fitpath/messages/facts';

/** Every figure of the careers, in groups; the traits stand apart, in compare-traits. */
export function figureGroups(i18n: I18n, columns: readonly Column[], words: Words): readonly RowGroup[] {
  const group = (id: EndOf<'compare.group.'>, rows: readonly CompareRow[]): RowGroup => ({
    id,
    title: i18n._(`compare.group.${id}`),
    rows,
  });
  const figure = (id: RowId, of: (career: Career) => Figure | null) =>
    rowOf(
      i18n,
      id,
      columns.map(({ career }) => figureCell(i18n, of(career))),
    );
  const pay = (id: RowId, column: PayColumn) =>
    rowOf(
      i18n,
      id,
      columns.map((career) => payCell(i18n, career, column)),
    );
  const fits = columns.some(({ match }) => match);
  return [
    ...(fits
      ? [
          group('you', [
            rowOf(
              i18n,
              'fit',
              columns.map((career) => fitCell(i18n, career)),
            ),
          ]),
        ]
      : []),
    group('pay', [figure('medianPay', (career) => career.medianPay), pay('p10', 'p10'), pay('p90', 'p90')]),
    group('jobs', [
      figure('employees', (career) => career.employees),
      figure('jobs', (career) => career.jobs),
      figure('growth', (career) => career.growth),
      figure('openings', (career) => career.openings),
      rowOf(
        i18n,
        'prospects',
        columns.map((career) => prospectsCell(i18n, career)),
      ),
    ]),
    group('wayIn', [
      rowOf(
        i18n,
        'education',
        columns.map((career) => educationCell(i18n, career, words)),
      ),
      rowOf(
        i18n,
        'zone',
        columns.map(({ career }) => zoneCell(i18n, career)),
      ),
      rowOf(
        i18n,
        'way',
        columns.map((career) => wayCell(i18n, career)),
      ),
    ]),
    group(
      'difficulty',
      DIFFICULTY_IDS.map((id) =>
        rowOf(
          i18n,
          id,
          columns.map(({ career }): CellFigure => {
            const found = difficultyOf(career, id);
            if (!found) return { text: i18n._('figure.none'), value: null, own: true };
            const estimated = found.position.from === 'related';
            return {
              text: i18n._('compare.level', { level: found.level }),
              value: found.level,
              own: !estimated,
              ...(estimated && { note: i18n._('key.related') }),
            };
          }),
        ),
      ),
    ),
  ];
}
