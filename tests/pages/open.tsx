import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter } from 'react-router-dom';
import { App } from '../../src/app/App';
import { readyPage } from '../../src/app/routes';
import type { Content } from '../../src/content/content';
import { contentOf, readContent } from '../../src/content/node/read-content';
import { visitSite, type Site } from '../../src/site/site';

const read = await readContent(process.cwd());
if (!read.ok) throw new Error('the shipped content has problems');

/** The shipped quizzes, guides and figures. */
export const content: Content = contentOf(read.value);

/** The items that quizzes may use. */
export const { bank, topics } = read.value;

/** A visitor's site: the shipped content, and answers that last for the test. */
export function newSite(own: Partial<Content> = {}): Site {
  return visitSite({ ...content, ...own });
}

/** Opens an address as the browser would; other results have links beside the page, as if pasted into the address bar. */
export async function open(
  address: string,
  site: Site = newSite(),
  ...codes: readonly (readonly [name: string, code: string])[]
) {
  const [pathname = '/'] = address.split(/[?#]/);
  const first = await readyPage(pathname, site.content);
  const view = render(
    <MemoryRouter initialEntries={[address]}>
      <App site={site} first={first} />
      {codes.map(([name, code]) => (
        <Link key={name} to={`/results#${code}`}>
          {name}
        </Link>
      ))}
    </MemoryRouter>,
  );
  return { ...view, site, user: userEvent.setup() };
}
