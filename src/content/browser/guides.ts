import type { Guide } from '../check/guide-schema';
import type { Cover } from '../content';
import { ContentError } from '../content-error';
import { sharedLoads } from '../shared-loads';
import { fetchJson, wordsUrl } from './fetch-json';

export interface Guides {
  /**
   * undefined: nobody has written one, which the cover knows, so that no server is asked for it. Rejects with ContentError when
   * it cannot be fetched or is damaged.
   */
  readonly guide: (soc: string) => Promise<Guide | undefined>;
}

/** The guides of the site at a base path, each fetched once. */
export function guidesAt(base: string): Guides {
  const load = sharedLoads(async (soc) => {
    const url = wordsUrl(base, `guides/${soc}.json`);
    const [json, { decodeGuide }] = await Promise.all([
      fetchJson(url),
      code(import('../check/guide-schema')),
    ]);
    if (json === undefined) throw new ContentError('gone', `${url}: 404`);
    const guide = decodeGuide(json, soc);
    if (!guide) throw new ContentError('damaged', url);
    return guide;
  });
  return {
    guide: async (soc) => {
      const { default: cover } = await code<{ default: Cover }>(import('virtual:fitpath/cover'));
      return cover.guides.includes(soc) ? load(soc) : undefined;
    },
  };
}

/** A chunk, or a ContentError when it does not arrive. */
function code<Module>(chunk: Promise<Module>): Promise<Module> {
  return chunk.catch((error: unknown) => {
    throw new ContentError('gone', String(error));
  });
}
