import { locale } from './language';

const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** Milliseconds since 1970 → "Nov 22, 2026, 8:15 AM", by the device's own clock. */
export const formatMoment = (at: number): string => moment.format(at);
