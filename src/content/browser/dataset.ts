import { decodeCareers, type Careers } from '../../careers/career';
import { detailContent, type DetailContent } from '../details';
import { dataUrl, fetchJson } from './fetch-json';
import { guidesAt, type Guides } from './guides';
import { ContentError } from '../content-error';

type Dataset = DetailContent & Guides & { readonly careers: () => Promise<Careers> };

const known = new Map<string, Dataset>();

/** The dataset of the site at a base path, the same one each time, so that nothing is fetched twice. */
export function datasetAt(base: string): Dataset {
  const found = known.get(base) ?? newDataset(base);
  known.set(base, found);
  return found;
}

/** A failed fetch is not remembered, so trying again really tries. */
function newDataset(base: string): Dataset {
  let careers: Promise<Careers> | undefined;
  return {
    careers: () => {
      careers ??= fetchCareers(dataUrl(base, 'careers.json')).catch((error: unknown) => {
        careers = undefined;
        throw error;
      });
      return careers;
    },
    ...guidesAt(base),
    ...detailContent((path, signal) => fetchJson(dataUrl(base, path), signal)),
  };
}

async function fetchCareers(url: string): Promise<Careers> {
  const json = await fetchJson(url);
  if (json === undefined) throw new ContentError('gone', `${url}: 404`);
  const decoded = decodeCareers(json);
  if (!decoded.ok) throw new ContentError('damaged', `${url}: ${decoded.problem}`);
  return decoded.careers;
}
