import { language, source } from './language';

/** The `lang` of what is in the first language in every other: figures’ official names, what is not translated. */
export const sourceLang = language === source ? undefined : source;
