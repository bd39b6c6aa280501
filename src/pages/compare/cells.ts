import type { I18n } from '../../i18n/i18n';
import type { Career, Careers } from '../../careers/career';
import type { PayColumn } from '../../careers/details-file';
import type { Figure } from '../../careers/figure';
import { GRADES, type Prospects } from '../../careers/prospects';
import type { Match } from '../../engine/match';
import { formatChange, formatCount, formatDollars, formatHourly, formatThousands } from '../../i18n/format';
import type { CellFigure } from './marks';
import type { Extras } from './use-extras';
import { fitWords } from '../../result/fit-words';
import { schoolingWords } from '../../components/career/schooling-words';
import 'virtual:fitpath/messages/compare';
import 'virtual:fitpath/messages/facts';

/** One of the careers that stand side by side. */
export interface Column {
  readonly career: Career;
  readonly prospects: Prospects | null;
  readonly match: Match | undefined;
  /** undefined: on their way. */
  readonly extras: Extras | 'failed' | undefined;
}

export type Words = Pick<Careers, 'educationLevels'>;

/** A figure with the group that it is of; words where none is published. */
export function figureCell(i18n: I18n, figure: Figure | null): CellFigure {
  if (!figure) return { text: i18n._('figure.none'), value: null, own: true };
  const text = figureWords(i18n, figure);
  return {
    text: figure.atLeast ? i18n._('figure.atLeast', { figure: text }) : text,
    value: figure.value,
    unit: figure.unit,
    own: !figure.group,
    ...(figure.group && { note: i18n._('glance.group', { group: figure.group.title }) }),
  };
}

/** A figure as people read it. */
export function figureWords(i18n: I18n, { value, unit }: Figure): string {
  switch (unit) {
    case 'dollars-a-year':
      return formatDollars(value);
    case 'dollars-an-hour':
      return i18n._('compare.hourly', { pay: formatHourly(value) });
    case 'percent':
      return formatChange(value);
    case 'thousand-jobs':
    case 'thousand-openings-a-year':
      return formatThousands(value);
    default:
      return formatCount(value);
  }
}

/** A figure of the career's own file; words where it has not come. */
export function payCell(i18n: I18n, { extras }: Column, column: PayColumn): CellFigure {
  if (extras === undefined) return { text: '…', value: null, own: true };
  if (extras === 'failed') return { text: i18n._('compare.notArrived'), value: null, own: true };
  const { details } = extras;
  const amount = details?.pay?.[column] ?? null;
  const group = details?.group('wages');
  return figureCell(
    i18n,
    amount && {
      ...amount,
      unit: details?.pay?.unit ?? 'dollars-a-year',
      table: 'wages',
      ...(group && { group }),
    },
  );
}

/** Careers that the answers cannot tell from the best have one word and no number, so none of them is marked. */
export function fitCell(i18n: I18n, { match }: Column): CellFigure {
  if (!match) return { text: i18n._('figure.none'), value: null, own: true };
  return { text: fitWords(i18n, match), value: match.tied ? 100 : match.fit, own: true };
}

/** The grade, by its place among the grades. */
export function prospectsCell(i18n: I18n, { prospects }: Column): CellFigure {
  if (!prospects) return { text: i18n._('figure.none'), value: null, own: true };
  const { grade, group } = prospects;
  return {
    text: grade.replace('-', '−'),
    value: -GRADES.indexOf(grade),
    own: !group,
    ...(group && { note: i18n._('glance.group', { group: group.title }) }),
  };
}

/** The usual education, by its place among the levels. */
export function educationCell(
  i18n: I18n,
  { career: { education, apprenticeship } }: Column,
  { educationLevels }: Words,
): CellFigure {
  if (!education) return { text: i18n._('figure.none'), value: null, own: true };
  const level = educationLevels.indexOf(education.value);
  return {
    text: schoolingWords(level, apprenticeship),
    value: level,
    own: !education.group,
    ...(education.group && { note: i18n._('glance.group', { group: education.group.title }) }),
  };
}

/** The preparation needed. */
export function zoneCell(i18n: I18n, { jobZone }: Career): CellFigure {
  if (!jobZone) return { text: i18n._('figure.none'), value: null, own: true };
  return {
    text: i18n._('compare.level', { level: jobZone.value }),
    value: jobZone.value,
    own: !jobZone.group,
  };
}

/** The shortest way in, in the words of the guide, with the time of each step that has one. */
export function wayCell(i18n: I18n, { extras }: Column): CellFigure {
  if (extras === undefined) return { text: '…', value: null, own: true };
  if (extras === 'failed') return { text: i18n._('compare.notArrived'), value: null, own: true };
  const ways = extras.guide?.paths.ways ?? [];
  const way = ways.find((candidate) => candidate.kind === 'shortest') ?? ways[0];
  if (!way) return { text: i18n._('compare.noGuide'), value: null, own: true };
  const times = way.steps.flatMap((step) => step.time ?? []);
  return {
    text: way.title,
    value: null,
    own: true,
    ...(times.length > 0 && { note: times.join(', ') }),
  };
}
