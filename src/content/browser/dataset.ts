import { cardsName } from 'virtual:fitpath/data-folder';
import { decodeCards } from '../../careers/named/cards';
import { decodeCareers, type Careers } from '../../careers/career';
import { decodeTitles } from '../../careers/named/titles';
import { cardsInPage } from './cards-in-page';
import { detailContent, type DetailContent } from '../details';
import { dataUrl, fetchJson, wordsUrl } from './fetch-json';
import { guidesAt, type Guides } from './guides';
import { ContentError } from '../content-error';
import { unpackColumns } from '../packed-columns';

/** Files without words, which all languages share. */
const PLAIN = /^(schools|states|institutions)\b/;

type Dataset = DetailContent & Guides & Record<'careers' | 'titled', () => Promise<Careers>>;

const known = new Map<string, Dataset>();

/** The dataset of the site at a base path, the same one each time, so that nothing is fetched twice. */
export function datasetAt(base: string): Dataset {
  const found = known.get(base) ?? newDataset(base);
  known.set(base, found);
  return found;
}

/** A failed fetch is not remembered, so trying again really tries. */
function newDataset(base: string): Dataset {
  const careers = once(() => fetchCareers(base));
  return {
    careers,
    titled: once(() => fetchTitled(base, careers())),
    ...guidesAt(base),
    ...detailContent((path, signal) =>
      fetchJson((PLAIN.test(path) ? dataUrl : wordsUrl)(base, path), signal),
    ),
  };
}

function once(fetch: () => Promise<Careers>): () => Promise<Careers> {
  let known: Promise<Careers> | undefined;
  return () =>
    (known ??= fetch().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
}

/** The careers with their official titles too. */
async function fetchTitled(base: string, asked: Promise<Careers>): Promise<Careers> {
  const titles = wordsUrl(base, 'titles.json');
  const [json, careers] = await Promise.all([fetchNeeded(titles), asked]);
  const titled = decodeTitles(json, careers);
  if (!titled.ok) throw new ContentError('damaged', `${titles}: ${titled.problem}`);
  return titled.value;
}

/** The careers under the names of their cards. */
async function fetchCareers(base: string): Promise<Careers> {
  const [data, cards] = ['careers.json', cardsName].map((name) => wordsUrl(base, name)) as [string, string];
  const shown = cardsInPage();
  const [json, words] = await Promise.all([fetchNeeded(data), shown ? undefined : fetchNeeded(cards)]);
  const decoded = decodeCareers(unpackColumns(json));
  if (!decoded.ok) throw new ContentError('damaged', `${data}: ${decoded.problem}`);
  const { careers } = decoded;
  const named = decodeCards(shown?.(careers.soc) ?? words, careers);
  if (!named.ok) throw new ContentError('damaged', `${cards}: ${named.problem}`);
  return named.value;
}

async function fetchNeeded(url: string): Promise<unknown> {
  const json = await fetchJson(url);
  if (json === undefined) throw new ContentError('gone', `${url}: 404`);
  return json;
}
