import { fitId } from '../../engine/career-quiz';
import { DEFAULTS, frameCode } from '../../pages/embed/tag';
import { paths } from '../../paths';
import type { Address } from './addresses';
import { escapeMarkup } from './escape';
import { addressOf, type Site } from './site';

/** How wide a frame is taken for where nobody says it, in pixels: it takes what it is given. */
const WIDTH = 640;
const HEIGHT = 720;
/** Seconds that an answer may be kept for: a day. */
const AGE = 86_400;

interface Embedding {
  /** Where it stands, below the site. */
  readonly file: string;
  readonly json: object;
  /** What leads there from the quiz's page. */
  readonly tag: string;
}

/**
 * What a site that makes frames of pasted addresses (WordPress and others) takes for a quiz's page: oEmbed 1.0, type `rich`,
 * https://oembed.com. A file instead of a service: it heeds no `maxwidth`, and the frame is as wide as its column. Undefined for
 * pages that are no quiz of the site's own list, and where the site's address is not known: all in it is absolute.
 */
export function oembedOf({ pathname }: Address, title: string, site: Site): Embedding | undefined {
  const id = pathname.startsWith(paths.quiz('')) ? pathname.slice(paths.quiz('').length) : '';
  if (site.origin === undefined || id === '' || id.startsWith(fitId(''))) return undefined;
  const home = addressOf(site, '/');
  const file = `oembed/${id}.json`;
  const href = escapeMarkup(addressOf(site, file));
  return {
    file,
    json: {
      ...{ version: '1.0', type: 'rich', title },
      ...{ provider_name: 'Fitpath', provider_url: home, cache_age: AGE },
      ...{ width: WIDTH, height: HEIGHT },
      html: frameCode({ ...DEFAULTS, quiz: id, height: HEIGHT }, home, title),
    },
    tag: `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeMarkup(title)}" />`,
  };
}
