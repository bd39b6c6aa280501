import { SOURCE } from '../languages/languages';
import type { Address } from './addresses';
import { escapeMarkup } from './escape';
import { addressOf, inLanguage, type Site } from './site';

/**
 * The sitemap of all pages in all languages but the one for unknown addresses, each with where it stands in the others: here and not in
 * its head, where the same would weigh on every visit; undefined without an origin, since its addresses are absolute.
 */
export function sitemap(
  site: Site,
  pages: readonly Address[],
  languages: readonly string[] = [SOURCE],
): string | undefined {
  if (site.origin === undefined) return undefined;
  const listed = pages.filter(
    ({ file, canonical, unlisted }) => file !== '404.html' && canonical === undefined && !unlisted,
  );
  const urls = languages.flatMap((language) =>
    listed.map(({ pathname }) => {
      const addressIn = (name: string) => escapeMarkup(addressOf(inLanguage(site, name), pathname));
      const twins = languages.map(
        (name) => `<xhtml:link rel="alternate" hreflang="${name}" href="${addressIn(name)}"/>`,
      );
      return `<url><loc>${addressIn(language)}</loc>${twins.length > 1 ? twins.join('') : ''}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** Everything may be read; the sitemap is named where there is one. */
export function robots(site: Site): string {
  const map = site.origin === undefined ? [] : ['', `Sitemap: ${addressOf(site, '/sitemap.xml')}`];
  return ['User-agent: *', 'Allow: /', ...map, ''].join('\n');
}
