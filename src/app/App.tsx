import { useEffect, useState } from 'react';
import { I18nProvider } from '@lingui/react';
import { useLocation } from 'react-router-dom';
import { i18n } from '../i18n/i18n';
import { SiteContext, type Site } from '../pages/page';
import { Boundary } from './Boundary';
import { Failure } from './Failure';
import { Loading } from './Loading';
import { readyPage, type Ready } from './routes';

interface Props {
  readonly site: Site;
  /** The page of the first address, already there. */
  readonly first: Ready;
}

/** The whole site below the router: providers, the running head and foot, and the page of the address. */
export function App({ site, first }: Props) {
  const { pathname } = useLocation();
  const { ready, error, retry } = useReady(site, first, pathname);
  const shown = ready.pathname === pathname ? ready : undefined;
  // Scripts have taken over: what a tap does from now on is ours.
  useEffect(() => {
    document.getElementById('root')?.setAttribute('data-ready', '');
  }, []);
  return (
    <I18nProvider i18n={i18n}>
      <SiteContext value={site}>
        <Boundary key={pathname}>
          {shown ? (
            <shown.Component data={shown.data} />
          ) : error ? (
            <Failure error={error} onRetry={retry} />
          ) : (
            <Loading />
          )}
        </Boundary>
      </SiteContext>
    </I18nProvider>
  );
}

/** The page of an address once it is ready, or why it is not. */
function useReady(site: Site, first: Ready, pathname: string) {
  const [ready, setReady] = useState(first);
  const [failed, setFailed] = useState<{ pathname: string; error: unknown }>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (ready.pathname === pathname) return;
    let current = true;
    readyPage(pathname, site.content).then(
      (page) => {
        if (!current) return;
        setReady(page);
        document.title = page.head.title;
        window.scrollTo(0, 0);
      },
      (error: unknown) => current && setFailed({ pathname, error }),
    );
    return () => {
      current = false;
    };
  }, [pathname, ready.pathname, site, tries]);

  return {
    ready,
    error: failed?.pathname === pathname ? failed.error : undefined,
    retry: () => {
      setFailed(undefined);
      setTries((count) => count + 1);
    },
  };
}
