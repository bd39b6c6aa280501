import type { Mend, Problem } from '../../content/check/problem';
import type { Told } from '../../content/check/words/told';
import { language, source } from '../../i18n/language';
import { sourceLang } from '../../i18n/source-lang';

/** Words, and their language where it is not the page's. */
export interface Said {
  readonly words: string;
  readonly lang: string | undefined;
}

let inPageLanguage: ((what: Told) => string | undefined) | undefined;

/**
 * Fetches the checker's sentences in the language of the page; in that in which the checker speaks there is nothing to fetch. Where
 * they do not arrive the checker is heard in its own.
 */
export async function checkerWords(): Promise<void> {
  if (language === source) return;
  inPageLanguage ??= await import('./checker-words').then(
    (words) => words.inPageLanguage,
    () => undefined,
  );
}

/** What a problem says. */
export const saidOf = ({ message, said }: Problem): Said => inLanguage(message, said);

/** What the button says that mends it. */
export const mendSaid = ({ words, said }: Mend): Said => inLanguage(words, said);

function inLanguage(english: string, what: Told | undefined): Said {
  const words = what && inPageLanguage?.(what);
  return words === undefined ? { words: english, lang: sourceLang } : { words, lang: undefined };
}
