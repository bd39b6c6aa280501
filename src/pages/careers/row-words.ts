import type { I18n, IdFrom } from '../../i18n/i18n';
import { openingsWords } from '../../components/career/openings-words';
import { schoolingWords } from '../../components/career/schooling-words';
import { isRare } from '../../careers/rare';
import type { Careers } from '../../careers/career';
import { payAt } from '../../careers/pay/pay-at';
import { formatChange, formatDollars, formatHourly, formatThousands } from '../../i18n/format';
import type { PayIn } from '../../careers/pay/state-pay';
import type { RowWords } from './CareerRow';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/states';

interface RowAsked {
  readonly withOpenings: boolean;
  readonly payIn: PayIn | undefined;
  /** Whether those that tell of a day are marked: not where all do. */
  readonly marked: boolean;
}

/** The words of rows, each made when it is first asked for: most are in fields that nobody opens. The same row has the same words. */
export function wordsOfRows(i18n: I18n, careers: Careers, asked: RowAsked): (row: number) => RowWords {
  const known = new Map<number, RowWords>();
  return (row) => {
    const words = known.get(row) ?? rowWords(i18n, careers, row, asked);
    known.set(row, words);
    return words;
  };
}

/** A career's line in the index, in words and figures. */
function rowWords(
  i18n: I18n,
  careers: Careers,
  row: number,
  { withOpenings, payIn, marked }: RowAsked,
): RowWords {
  const growth = careers.growth[row] ?? null;
  const openings = careers.openings[row] ?? null;
  const level = careers.education[row] ?? null;
  return {
    soc: careers.soc[row] ?? '',
    name: careers.name[row] ?? '',
    line: careers.line[row] ?? '',
    choose: i18n._('browse.choose'),
    pay: payIn ? statePayWords(i18n, payIn, careers.soc[row] ?? '') : payWords(i18n, careers, row),
    growth:
      growth === null ? i18n._('browse.noGrowth') : i18n._('browse.growth', { growth: formatChange(growth) }),
    schooling:
      level === null ? i18n._('browse.noSchooling') : schoolingWords(level, careers.apprenticeship.has(row)),
    ...(withOpenings &&
      openings !== null && {
        openings: i18n._('browse.openings', { openings: openingsWords(openings) }),
      }),
    ...(isRare(careers, row) && {
      rare: i18n._('facts.rare', { jobs: formatThousands(careers.jobs[row] ?? 0) }),
    }),
    ...(marked && careers.told.has(row) && { told: i18n._('browse.told') }),
    ...groupWords(i18n, careers, row),
  };
}

function statePayWords(i18n: I18n, { state, pay }: PayIn, soc: string): string {
  const dollars = pay.get(soc) ?? null;
  return dollars === null
    ? i18n._('browse.noPay')
    : i18n._('browse.payIn', {
        pay: formatDollars(dollars),
        state: i18n._(`state.${state}` as IdFrom<'state.'>),
      });
}

function payWords(i18n: I18n, careers: Careers, row: number): string {
  const pay = payAt(careers, row);
  if (!pay) return i18n._('browse.noPay');
  const hourly = pay.unit === 'dollars-an-hour';
  const amount = hourly ? formatHourly(pay.value) : formatDollars(pay.value);
  return i18n._(hourly ? 'browse.payHourly' : 'browse.pay', {
    pay: pay.atLeast ? i18n._('figure.atLeast', { figure: amount }) : amount,
  });
}

/** Whose figures these are, where they are published only for a wider group. */
function groupWords(i18n: I18n, careers: Careers, row: number): { readonly group?: string } {
  const pay = careers.group('wages', row)?.title;
  const jobs = careers.group('jobs', row)?.title;
  if (pay !== undefined && pay === jobs) return { group: i18n._('browse.group.both', { group: pay }) };
  const parts = [
    pay !== undefined && i18n._('browse.group.pay', { group: pay }),
    jobs !== undefined && i18n._('browse.group.jobs', { group: jobs }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? {} : { group: parts.join(' ') };
}
