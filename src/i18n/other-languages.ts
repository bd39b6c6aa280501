import { language, source } from './language';

/** A language of the site as its readers call it. */
interface Language {
  readonly id: string;
  readonly name: string;
}

/** The languages that the site is built in besides that of the page. */
export const otherLanguages: readonly Language[] = (import.meta.env.FITPATH_LANGUAGES ?? '')
  .split(',')
  .map((said) => ({ id: said.slice(0, 2), name: said.slice(3) }))
  .filter(({ id }) => id !== '' && id !== language);

/** The address of a page in another language, by its path on the site: the first language stands where the site does. */
export function twinOf(id: string, pathname: string): string {
  return `${import.meta.env.FITPATH_ROOT}${id === source ? '' : `${id}/`}${pathname.slice(1)}`;
}

/**
 * The not-found page of the language that an unknown address stands in, where the host has given that of another one: many have one
 * such page for all. Undefined: this is the right one, or that one is not to be had.
 */
export function lostTwin(href: string): string | undefined {
  const { origin, pathname } = new URL(href);
  const own = otherLanguages.find(({ id }) => id !== source && pathname.startsWith(twinOf(id, '/')));
  const page = own && twinOf(own.id, '/404');
  return page === undefined || pathname.startsWith(page) ? undefined : origin + page;
}
