import { locale } from './language';

/** Numbers as people read them in the page's language. The money is dollars in each. */
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const dollars = { style: 'currency', currency: 'USD' } as const;
const wholeDollars = new Intl.NumberFormat(locale, { ...dollars, maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(locale, dollars);
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });

/** 51140 → "$51,140" */
export const formatDollars = (value: number): string => wholeDollars.format(value);
/** 24.5 → "$24.50" */
export const formatHourly = (value: number): string => cents.format(value);
/** 194.8 thousand → "194,800" */
export const formatThousands = (thousands: number): string => whole.format(Math.round(thousands * 10) * 100);
export const formatCount = (value: number): string => whole.format(value);
/** 12 → "12.0" */
export const formatTenths = (value: number): string => tenths.format(value);
/** 7.1 → "+7.1%", −5 → "−5%": a true minus. */
export const formatChange = (percent: number): string =>
  `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${oneDigit.format(Math.abs(percent))}%`;
/** 97.2 → "97%"; never rounded up to a hundred. */
export const formatPercent = (percent: number): string =>
  `${whole.format(Math.min(99, Math.round(percent)))}%`;
/** Milliseconds since 1970 → "November 22, 2026", by the device's own calendar. */
export const formatDate = (at: number): string => day.format(at);
