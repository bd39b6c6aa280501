import { language } from '../../i18n/language';
import { otherLanguages, twinOf } from '../../i18n/other-languages';
import { paths } from '../../paths';

// A booth's languages are pages of their own. Who chooses another one begins on its page, which leads back when the visit ends.

/** Those that the site is built in, the page's own first. */
export const siteLanguages: readonly string[] = [language, ...otherLanguages.map(({ id }) => id)];

const MARK = '#visit-';

/** The language whose page the visitor of this one chose it on; undefined: nobody was sent here. */
export function sentFrom(): string | undefined {
  const { hash } = window.location;
  return otherLanguages.find(({ id }) => hash === MARK + id)?.id;
}

/** Begins a visit in another language. */
export function beginIn(id: string): void {
  window.location.replace(`${twinOf(id, paths.kiosk)}${window.location.search}${MARK}${language}`);
}

/** Back to the page that the visitor chose a language on, with nothing of the visit. */
export function goBackTo(id: string): void {
  window.location.replace(twinOf(id, paths.kiosk) + window.location.search);
}
