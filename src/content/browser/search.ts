import everyday from 'virtual:fitpath/everyday';
import { searchInSteps, type Search } from '../../careers/search/search';
import { decodeNames } from '../../careers/search/file';
import type { Content } from '../content';
import { dataUrl, fetchJson } from './fetch-json';
import { ContentError } from '../content-error';
import { inSlices } from './in-slices';

const made = new WeakMap<Pick<Content, 'titled'>, Promise<Search>>();

/**
 * The search over all names of careers. It stands apart from the rest of the content because it brings the search
 * library, what people type in the site's language, and 205 kB of names, which are the same in every one: pages load it when a search box is
 * first used. Made once; a failure is not remembered.
 * Rejects with ContentError.
 */
export function searchIndex(content: Pick<Content, 'titled'>, base: string): Promise<Search> {
  const known = made.get(content);
  if (known) return known;
  const making = make(content, dataUrl(base, 'search.json'));
  made.set(content, making);
  making.catch(() => made.delete(content));
  return making;
}

async function make(content: Pick<Content, 'titled'>, url: string): Promise<Search> {
  const [json, careers] = await Promise.all([fetchJson(url), content.titled()]);
  if (json === undefined) throw new ContentError('gone', `${url}: 404`);
  const decoded = decodeNames(json);
  if (!decoded.ok) throw new ContentError('damaged', `${url}: ${decoded.problem}`);
  // On a phone this takes longer than a frame has.
  return inSlices(searchInSteps(careers, decoded.names, everyday));
}
