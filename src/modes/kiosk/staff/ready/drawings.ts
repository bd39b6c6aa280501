/** What a check ends with, beside its word. */
export const TICK = 'M5 12.5l4.5 4.5L19 7';
