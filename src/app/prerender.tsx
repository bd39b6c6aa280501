import './tokens.css';
import './base.css';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { Content } from '../content/content';
import { visitSite, type Head } from '../pages/page';
import { paths } from '../paths';
import { App } from './App';
import { Framed, framedPage } from './framed';
import { readyPage } from './routes';

export { picturesOf } from '../pages/pictures';

/** One address as HTML, with what its head says. Rejects when its data is not to be had. */
export async function prerender(
  pathname: string,
  content: Content,
  base: string,
): Promise<{ readonly html: string; readonly head: Head; readonly found: boolean }> {
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
