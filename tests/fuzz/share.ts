/**
 * Of all cases, and of the size of big ones, so much; the soak has the whole. Made-up cases are other ones each time, so that four
 * runs have them all.
 */
export const SHARE = process.env['FITPATH_SOAK'] === '1' ? 1 : 0.25;
