/** Drawings of this page's buttons (`Icon`). */
export const UPLOAD = 'M12 16V4.500M7 9l5-5 5 5M4.500 16v4h15v-4';
export const CAMERA =
  'M4 8h3.500l1.500-2.500h6L16.500 8H20v11H4zM12 10a3.300 3.300 0 100 6.600a3.300 3.300 0 000-6.600';
export const SAVE = 'M6 3h8l4.500 4.500V21H6zM14 3v4.500h4.500';
