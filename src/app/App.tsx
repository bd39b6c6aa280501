import { useEffect, useMemo } from 'react';
// `Routes` would do the same for 1 kB more before the first question.
import { UNSAFE_LocationContext as LocationContext, useNavigationType } from 'react-router-dom';
import { Words } from '../i18n/Words';
import { Boundary, type Broken } from './Boundary';
import { Failure } from './Failure';
import { Loading } from './Loading';
import type { Ready } from './routes';
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
  const { shown, location, waiting, error, retry } = useReady(site, first);
  const navigationType = useNavigationType();
  useArrival(location, waiting);
  // The page that is on screen keeps its own address until the next one is ready, and is not drawn anew for the wait.
  const place = useMemo(() => ({ location, navigationType }), [location, navigationType]);
  const page = useMemo(() => <shown.Component data={shown.data} />, [shown]);
  // Scripts have taken over: what a tap does from now on is ours.
  useEffect(() => {
    document.getElementById('root')?.setAttribute('data-ready', '');
  }, []);
  return (
    <Words>
      <SiteContext value={site}>
        <Boundary key={shown.pathname} Broken={Broken} onBroken={onBroken}>
          {error === undefined ? (
            <LocationContext value={place}>{page}</LocationContext>
          ) : (
            <Broken error={error} onRetry={retry} />
          )}
          {waiting && <Loading />}
        </Boundary>
      </SiteContext>
    </Words>
  );
}
