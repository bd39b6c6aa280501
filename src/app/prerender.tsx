import './tokens.css';
import './base.css';
import './groups.css';
import './cover.css';
import './forced-colors.css';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { Content } from '../content/content';
import { i18n } from '../i18n/i18n';
import { Words } from '../i18n/Words';
import type { Head } from '../pages/page';
import { Shell } from '../modes/kiosk/Shell';
import { paths } from '../paths';
import { App } from './App';
import { frameTitle } from '../modes/embed/words';
import { Framed, framedPage, WaitingFrame } from './embed/Framed';
import { readyPage } from './routes';
import { visitSite } from '../site/site';
import 'virtual:fitpath/messages/frame';
import 'virtual:fitpath/messages/kiosk';
import 'virtual:fitpath/messages/run';

export { frameTitle };
export { picturesOf } from './pictures';

/** What every page says where scripts are turned off. */
export const noScripts = () => i18n._('page.noScripts');

/** One address as HTML, with what its head says. Rejects when its data is not to be had. */
export async function prerender(
  pathname: string,
  content: Content,
  base: string,
): Promise<{ readonly html: string; readonly head: Head; readonly found: boolean }> {
  if (pathname === paths.kiosk) return boothShell();
  if (pathname === paths.framedRun) return waitingFrame();
  const framed = pathname.startsWith(paths.framed(''));
  const first = await readyPage(framed ? framedPage(pathname) : pathname, content);
  const site = visitSite(content);
  const html = renderToString(
    framed ? (
      <Framed site={site} first={first} base={base} />
    ) : (
      <StaticRouter basename={base.replace(/\/$/, '')} location={`${base.replace(/\/$/, '')}${pathname}`}>
        <App site={site} first={first} />
      </StaticRouter>
    ),
  );
  return { html, head: first.head, found: first.found };
}

/** So does a frame whose quiz the page around brings. */
function waitingFrame() {
  const head = { title: frameTitle(), description: i18n._('run.head.description') };
  return { html: renderToString(<WaitingFrame />), head, found: true };
}

/** The booth's address holds nothing but a word to wait; what it shows depends on its options. */
function boothShell() {
  const html = renderToString(
    <Words>
      <Shell />
    </Words>,
  );
  const head = { title: i18n._('kiosk.head.title'), description: i18n._('kiosk.head.description') };
  return { html, head, found: true };
}
