import './tokens.css';
import './base.css';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { Content } from '../content/content';
import { visitSite, type Head } from '../pages/page';
import { App } from './App';
import { readyPage } from './routes';

export { picturesOf } from '../pages/pictures';

/** One address as HTML, with what its head says. Rejects when its data is not to be had. */
export async function prerender(
  pathname: string,
  content: Content,
  base: string,
): Promise<{ readonly html: string; readonly head: Head; readonly found: boolean }> {
  const first = await readyPage(pathname, content);
  const html = renderToString(
    <StaticRouter basename={base.replace(/\/$/, '')} location={`${base.replace(/\/$/, '')}${pathname}`}>
      <App site={visitSite(content)} first={first} />
    </StaticRouter>,
  );
  return { html, head: first.head, found: first.found };
}
