import { releaseName } from '../../../components/career/publication-words';
import { careerAt, type Careers } from '../../../careers/career';
import type { Figure, TableId } from '../../../careers/figure';
import type { CareerAssessment } from '../../../result/assess';
import type { OutcomeAssessment } from '../../../result/outcomes';
import { i18n, type IdFrom } from '../../../i18n/i18n';
import { csvFile } from '../../../site/csv';
import 'virtual:fitpath/messages/take';

const HEADINGS = [
  'rank',
  'soc',
  'title',
  'fit',
  'tied',
  'pay',
  'payUnit',
  'payOf',
  'payFrom',
  'growth',
  'growthOf',
  'growthFrom',
  'education',
  'zone',
] as const;

/**
 * All matches as CSV, in the order in which they are shown [M17]: a line of headings, then a career a line with its figures in the units
 * in which they are published, each figure's year and source beside it, and the wider group where it is a group's.
 */
export function matchTable({ shown }: Pick<CareerAssessment, 'shown'>, careers: Careers): string {
  const sourceOf = (table: TableId) => {
    const { source, name, release } = careers.tables[table];
    return `${careers.sources[source].publisher}, ${name}, ${releaseName(release)}`;
  };
  const rows = shown.map((found) => {
    const { soc, title, medianPay, growth, education, jobZone } = careerAt(careers, found.row);
    return [
      found.rank,
      soc,
      title,
      Math.round(found.fit * 10) / 10,
      found.tied ? 1 : 0,
      amount(medianPay),
      medianPay ? i18n._(`table.${medianPay.unit}` as IdFrom<'table.dollars-'>) : '',
      groupOf(medianPay),
      medianPay ? sourceOf('wages') : '',
      amount(growth),
      groupOf(growth),
      growth ? sourceOf('projections') : '',
      education?.value ?? '',
      jobZone?.value ?? '',
    ];
  });
  const headings = HEADINGS.map((id) => i18n._(`table.${id}`, { size: shown.length }));
  return csvFile([headings, ...rows]);
}

/** A quiz's own outcomes as CSV: those that are ranked in the order in which they are shown, then those that the answers leave out. */
export function outcomeTable({ shown, left }: Pick<OutcomeAssessment, 'shown' | 'left'>): string {
  const headings = (['rank', 'id', 'outcome', 'tied', 'left'] as const).map((id) => i18n._(`table.${id}`));
  return csvFile([
    headings,
    ...shown.map(({ rank, soc, title, tied }) => [rank, soc, title, tied ? 1 : 0, 0]),
    ...left.map(({ id, title }) => ['', id, title, '', 1]),
  ]);
}

function amount(figure: Figure | null): string | number {
  if (!figure) return '';
  return figure.atLeast ? `>=${figure.value}` : figure.value;
}

function groupOf(figure: Figure | null): string {
  return figure?.group?.title ?? '';
}
