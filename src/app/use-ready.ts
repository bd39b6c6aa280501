import { useEffect, useLayoutEffect, useState } from 'react';
import { useLocation, type Location } from 'react-router-dom';
import { useCapabilities } from '../site/capabilities';
import { cleanPath } from '../paths';
import { loadAnew } from './load-anew';
import type { Made, Ready } from '../pages/made';
import { readyPage } from './routes';
import { ContentError } from '../content/content-error';
import type { Site } from '../site/site';

interface Shown {
  readonly page: Made;
  /** Pages one of which is likely to come next, to be drawn out of sight. */
  readonly ahead: readonly Made[];
  readonly drawAhead: (made: readonly Made[]) => void;
  /** Another page has been asked for and is on its way. */
  readonly waiting: boolean;
  /** Why the page asked for could not be had. */
  readonly error: unknown;
  readonly retry: () => void;
}

const addressOf = ({ search, hash }: Location) => search + hash;

/** The page to show: the one of the address, or the one before for as long as that is on its way. */
export function useReady(site: Site, first: Ready): Shown {
  const location = useLocation();
  const pathname = cleanPath(location.pathname);
  const [page, setPage] = useState<Made>({ ready: first, location });
  const [ahead, setAhead] = useState<readonly Made[]>([]);
  const [failed, setFailed] = useState<{ readonly pathname: string; readonly error: unknown }>();
  const [tries, setTries] = useState(0);
  const here = page.ready.pathname === pathname;
  const { keepsAnswers } = useCapabilities();
  // A page's own address changes too (a question, a result's code): the last one is what it keeps.
  // One that was drawn ahead says the same of what was supposed; it goes by what is so when it is no longer among those.
  const { ready, key } = page;
  if (here && page.location !== location && !ahead.includes(page)) setPage({ ready, key, location });
  // What was drawn ahead needs no wait: as it is, or else brought up to date.
  if (!here) {
    const drawn = ahead.filter(({ ready }) => ready.pathname === pathname);
    const other = drawn.at(-1);
    const own = drawn.find((made) => addressOf(made.location) === addressOf(location));
    const next = own ?? (other && { ready: other.ready, key: other.key, location });
    if (next) setPage(next);
  }

  useEffect(() => {
    if (here) return;
    let current = true;
    const anew = (error: unknown) => loadAnew(error, keepsAnswers && site.sessions.kept());
    const show = async () => {
      const ready = await readyPage(pathname, site.content, tries);
      // A newer version of the site may know what this one does not.
      if (current && !ready.found) await anew(new ContentError('gone', pathname));
      if (!current) return;
      setPage({ ready, location });
    };
    show().catch(async (reason: unknown) => {
      const error = current && (await anew(reason));
      if (current) setFailed({ pathname, error });
    });
    return () => {
      current = false;
    };
  }, [here, pathname, location, site, keepsAnswers, tries]);

  // Before the page's own effects, which may know better.
  useLayoutEffect(() => {
    if (page.ready !== first) document.title = page.ready.head.title;
  }, [page.ready, first]);

  const error = failed?.pathname === pathname && !here ? failed.error : undefined;
  return {
    ...{ page, ahead, drawAhead: setAhead },
    waiting: !here && error === undefined,
    error,
    retry: () => {
      setFailed(undefined);
      setTries((count) => count + 1);
    },
  };
}
