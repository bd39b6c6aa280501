import { i18n } from '../../../i18n/i18n';
import { locale } from '../../../i18n/language';
import 'virtual:fitpath/messages/fair';

const long = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });

/** `2026-11-27` → "Friday, November 27", or short "Fri, 11/27"; as it is where there is no such day. */
export function dayName(day: string, form: 'long' | 'short' = 'long'): string {
  if (day === 'earlier') return i18n._('fair.earlier');
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : (form === 'long' ? long : short).format(at);
}

/** 13 → "1" and "PM", as the language has it. */
export function hourName(hour: number): { readonly number: string; readonly half: string } {
  const parts = hours.formatToParts(Date.UTC(2026, 0, 1, hour));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { number: of('hour'), half: of('dayPeriod') };
}
