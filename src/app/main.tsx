import './tokens.css';
import './base.css';
import './groups.css';
import './cover.css';
import './forced-colors.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { browserContent } from '../content/browser/browser';
import { savesData } from '../saves-data';
import { Words } from '../i18n/Words';
import { cleanPath, hasOwnRouter } from '../paths';
import { laterStyles } from '../site/later-styles';
import { createSessions } from '../session/sessions';
import { deviceStore } from '../session/storage';
import { App } from './App';
import { Failure } from './Failure';
import { loadAnew } from './load-anew';
import { refuseUnseen } from './refuse-unseen';
import { readyPage } from './routes';

const base = import.meta.env.BASE_URL;
const store = deviceStore();
const site = {
  content: browserContent(import.meta.env.FITPATH_ROOT),
  store,
  sessions: createSessions(store),
};
// An address that starts with two slashes names another host, for everything that is made from it.
const { href, origin } = window.location;
const address = href.slice(origin.length);
if (address.startsWith('//')) window.history.replaceState(null, '', address.replace(/^\/+/, '/'));
const pathname = cleanPath(window.location.pathname.replace(base, '/'));

refuseUnseen(document);
const root = document.getElementById('root');
if (root)
  void (hasOwnRouter(pathname)
    ? laterStyles('whole')
        .then(() => import('./open-mode.ts'))
        .then(({ open }) => open(root, pathname, site, base))
    : start(root));

/** Takes the prerendered page over once its code and data are there, so that nothing on it changes or waits. */
async function start(container: HTMLElement): Promise<void> {
  // A host may answer any address with one file: only a page made for this address can be taken over.
  const made = container.dataset['page'];
  try {
    const first = await readyPage(pathname, site.content);
    const app = (
      <BrowserRouter basename={base} useTransitions={false}>
        <App site={site} first={first} />
      </BrowserRouter>
    );
    // In slices, so that a finger never waits for the whole page to be taken over.
    startTransition(() => {
      if (made === pathname || (made === '*' && !first.found)) hydrateRoot(container, app);
      else {
        createRoot(container).render(app);
        document.title = first.head.title;
      }
    });
    // Nothing on this page waits for what is of use to the next one, or to the next visit.
    if (!savesData())
      setTimeout(
        () =>
          void import('./preload').then(
            ({ comeLater }) => comeLater(site.content, base, readyPage),
            () => undefined,
          ),
        1500,
      );
  } catch (reason) {
    const error = await loadAnew(reason, true);
    // What can only be read stays readable as it is; a quiz, a result or a text that answers to nothing has to say so.
    const needsScript = /^\/(results$|compare$|try$|run$|quiz\/)/.test(pathname);
    if (made === pathname && !needsScript) return;
    createRoot(container).render(
      <Words>
        <Failure error={error} onRetry={() => window.location.reload()} />
      </Words>,
    );
  }
}
