import { formatDollars, formatHourly } from '../../../i18n/format';
import { i18n } from '../../../i18n/i18n';
import 'virtual:fitpath/messages/facts';

export type PayUnit = 'dollars-a-year' | 'dollars-an-hour';

/** A length or place in a drawing that is as wide as its page: 12.345 → "12.3%". */
export const percent = (value: number): string => `${String(Math.round(value * 10) / 10)}%`;

/** 51140 a year → "$51,140"; "at least $239,200" where the publisher says no more. */
export function payWords(point: { readonly value: number; readonly atLeast?: true }, unit: PayUnit): string {
  const figure = unit === 'dollars-a-year' ? formatDollars(point.value) : formatHourly(point.value);
  return point.atLeast ? i18n._('figure.atLeast', { figure }) : figure;
}
