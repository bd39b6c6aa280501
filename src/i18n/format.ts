/** Numbers and days as people read them; US English until there is a second locale. */
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** 51140 → "$51,140" */
export const formatDollars = (value: number): string => `$${whole.format(value)}`;
/** 24.5 → "$24.50" */
export const formatHourly = (value: number): string => `$${value.toFixed(2)}`;
/** 194.8 thousand → "194,800" */
export const formatThousands = (thousands: number): string => whole.format(Math.round(thousands * 10) * 100);
export const formatCount = (value: number): string => whole.format(value);
/** 7.1 → "+7.1 %", −5 → "−5 %": a true minus, a thin space that does not break. */
export const formatChange = (percent: number): string =>
  `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${oneDigit.format(Math.abs(percent))}\u202f%`;
/** 97.2 → "97 %"; never rounded up to a hundred. */
export const formatPercent = (percent: number): string => `${Math.min(99, Math.round(percent))}\u202f%`;
/** Milliseconds since 1970 → "November 22, 2026", by the device's own calendar. */
export const formatDate = (at: number): string => day.format(at);
