/** Drawings for an `Icon`, of what is taken along: path data in its square of 24. */
export const PRINT = 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z';
export const LINK =
  'M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.300l-1.5 1.500M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.700l1.5-1.5';
