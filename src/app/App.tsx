import { Activity, useEffect, useMemo } from 'react';
// `Routes` would do the same for 1 kB more before the first question.
import {
  NavigationType,
  UNSAFE_LocationContext as LocationContext,
  useNavigationType,
} from 'react-router-dom';
import { Words } from '../i18n/Words';
import { Boundary, type Broken } from './Boundary';
import { Failure } from './Failure';
import { Loading } from './Loading';
import { DrawAheadContext, type Made, type Ready } from '../pages/made';
import { useArrival } from './use-arrival';
import { useReady } from './use-ready';
import { SiteContext, type Site } from '../site/site';

interface Props {
  readonly site: Site;
  /** The page of the first address, already there. */
  readonly first: Ready;
  /** What stands where a page broke or did not come. */
  readonly Broken?: Broken;
  /** Told whenever a page broke. */
  readonly onBroken?: () => void;
}

/** The whole site below the router: providers, and the page of the address. */
export function App({ site, first, Broken = Failure, onBroken }: Props) {
  const { page, ahead, drawAhead, waiting, error, retry } = useReady(site, first);
  const { location } = page;
  // One that was drawn ahead stays in its place: to move it, a browser lays it out anew.
  const pages = ahead.includes(page) ? ahead : [page, ...ahead.filter(({ key }) => key !== page.key)];
  useArrival(location, waiting);
  // Scripts have taken over: what a tap does from now on is ours.
  useEffect(() => {
    document.getElementById('root')?.setAttribute('data-ready', '');
  }, []);
  return (
    <Words>
      <DrawAheadContext value={drawAhead}>
        {pages.map((made) => {
          const key = made.key ?? made.ready.pathname;
          const drawn = (
            <Boundary key={key} Broken={Broken} onBroken={onBroken}>
              {error === undefined ? (
                <Drawn {...made} site={site} />
              ) : (
                <Broken error={error} onRetry={retry} />
              )}
            </Boundary>
          );
          // The first page is taken over as it stands; each later one may have been drawn out of sight, and stays what it is.
          if (made.ready === first) return drawn;
          return (
            <div key={key} className={made === page ? '' : 'ahead'}>
              <Activity mode={made === page ? 'visible' : 'hidden'}>{drawn}</Activity>
            </div>
          );
        })}
        {waiting && <Loading />}
      </DrawAheadContext>
    </Words>
  );
}

interface Drawing extends Made {
  readonly site: Site;
}

/** A page with its own address, which it keeps until the next one is ready; it is not drawn anew for the wait. */
function Drawn({ ready, location, sessions, site }: Drawing) {
  const type = useNavigationType();
  const navigationType = sessions ? NavigationType.Push : type;
  const place = useMemo(() => ({ location, navigationType }), [location, navigationType]);
  const page = useMemo(() => <ready.Component data={ready.data} />, [ready]);
  const own = useMemo(() => (sessions ? { ...site, sessions } : site), [site, sessions]);
  return (
    <SiteContext value={own}>
      <LocationContext value={place}>{page}</LocationContext>
    </SiteContext>
  );
}
