const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** Milliseconds since 1970 → "November 22, 2026", by the device's own calendar. */
export const formatDate = (at: number): string => day.format(at);
