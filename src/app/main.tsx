import './tokens.css';
import './base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { I18nProvider } from '@lingui/react';
import { BrowserRouter } from 'react-router-dom';
import { browserContent } from '../content/browser';
import { i18n } from '../i18n/i18n';
import { capabilities } from '../modes/capabilities';
import { paths } from '../paths';
import { createSessions } from '../session/sessions';
import { deviceStore, memoryStore } from '../session/storage';
import { App } from './App';
import { Failure } from './Failure';
import { readyPage } from './routes';

const base = import.meta.env.BASE_URL;
const site = {
  content: browserContent(base),
  sessions: createSessions(capabilities.web.keepsAnswers ? deviceStore() : memoryStore()),
};

const root = document.getElementById('root');
if (root) void start(root);

/** Takes the prerendered page over once its code and data are there, so that nothing on it changes or waits. */
async function start(container: HTMLElement): Promise<void> {
  const pathname = withoutBase(window.location.pathname);
  // A host may answer any address with one file: only a page made for this address can be taken over.
  const made = container.dataset['page'];
  try {
    const first = await readyPage(pathname, site.content);
    const app = (
      <BrowserRouter basename={base}>
        <App site={site} first={first} />
      </BrowserRouter>
    );
    if (made === pathname || (made === '*' && !first.found)) hydrateRoot(container, app);
    else createRoot(container).render(app);
  } catch (error) {
    // A prerendered page stays readable as it is; only where it shows nothing of its own is the failure worth the room.
    if (made === pathname && pathname !== paths.results) return;
    createRoot(container).render(
      <I18nProvider i18n={i18n}>
        <Failure error={error} onRetry={() => window.location.reload()} />
      </I18nProvider>,
    );
  }
}

/** `/fitpath/quiz/x/` → `/quiz/x` */
function withoutBase(pathname: string): string {
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
  return `/${rest.replace(/(\/?index\.html)?\/*$/, '')}`;
}
