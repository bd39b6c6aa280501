import type { Head, PictureName } from '../../pages/page';
import type { Picture } from '../../app/pictures';
import { escapeMarkup } from './escape';
import { PICTURE } from './pictures/picture';
import { pictureFile } from './pictures/render-pictures';
import { addressOf, type Site } from './site';

/** A page's name for search engines and for those who share it. */
interface Named {
  readonly head: Head;
  readonly pathname: string;
  /** false: the page for unknown addresses, which has none of its own. */
  readonly found: boolean;
}

/**
 * Description, canonical address and Open Graph tags. What has to be an absolute address (canonical, og:url, the
 * picture) is left out where the site's own is not known.
 */
export function headTags(
  { head, pathname, found }: Named,
  site: Site,
  pictures: ReadonlyMap<PictureName, Picture>,
): readonly string[] {
  const description = `<meta name="description" content="${escapeMarkup(head.description)}" />`;
  if (!found) return [description, '<meta name="robots" content="noindex" />'];
  const known = site.origin !== undefined;
  const picture = known ? pictures.get(head.picture ?? 'site') : undefined;
  const address = addressOf(site, pathname);
  return [
    description,
    ...(known ? [`<link rel="canonical" href="${escapeMarkup(address)}" />`] : []),
    property('og:site_name', 'Fitpath'),
    property('og:type', 'website'),
    property('og:title', head.title),
    property('og:description', head.description),
    ...(known ? [property('og:url', address)] : []),
    ...(picture
      ? [
          property('og:image', addressOf(site, pictureFile(picture.name))),
          property('og:image:width', String(PICTURE.width)),
          property('og:image:height', String(PICTURE.height)),
          property('og:image:alt', picture.alt),
          '<meta name="twitter:card" content="summary_large_image" />',
        ]
      : []),
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}
