import type { Address } from './addresses';
import { escapeMarkup } from './escape';
import { addressOf, type Site } from './site';

/** The sitemap of all pages but the one for unknown addresses; undefined without an origin, since its addresses are absolute. */
export function sitemap(site: Site, pages: readonly Address[]): string | undefined {
  if (site.origin === undefined) return undefined;
  const urls = pages
    .filter(({ file, canonical, unlisted }) => file !== '404.html' && canonical === undefined && !unlisted)
    .map(({ pathname }) => `<url><loc>${escapeMarkup(addressOf(site, pathname))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** Everything may be read; the sitemap is named where there is one. */
export function robots(site: Site): string {
  const map = site.origin === undefined ? [] : ['', `Sitemap: ${addressOf(site, '/sitemap.xml')}`];
  return ['User-agent: *', 'Allow: /', ...map, ''].join('\n');
}
