import { complete, language, source } from 'virtual:fitpath/language';

export { complete, language, source };

/** By what numbers, dates and order are written: the language as it is used in the country that the figures are of. */
export const locale = `${language}-US`;
