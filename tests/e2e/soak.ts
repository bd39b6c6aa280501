/**
 * Whether what carries the tag `@soak` is done in full: hundreds of visitors, every quiz without a network. Else the same tests do
 * less of the same, within the same limits.
 */
export const soaking = process.env['FITPATH_SOAK'] === '1';
