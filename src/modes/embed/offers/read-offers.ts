import { dataUrl, fetchJson } from '../../../content/browser/fetch-json';
import { namesMajors, parseOffers, type Majors } from '../../../content/check/offers/parse-offers';
import type { Parsed } from '../../../content/check/problem';
import type { Content } from '../../../content/content';
import type { Offers } from '../../../engine/offers';

/**
 * Reads the offers that a page has brought, of any text; every problem where it has any. Rejects with ContentError where the careers
 * that they name cannot be fetched, or the majors where they name any.
 */
export async function readOffers(
  text: string,
  content: Pick<Content, 'careers'>,
  base: string,
): Promise<Parsed<Offers>> {
  const [{ soc, name, title }, majors] = await Promise.all([
    content.careers(),
    namesMajors(text) ? fetchJson(dataUrl(base, 'majors.json')) : undefined,
  ]);
  return parseOffers(text, {
    careers: soc,
    careerNames: { name, title },
    majors: majors as Majors | undefined,
  });
}
