import { cleanPath, paths } from '../paths';

/** How the worker answers a request. */
export type Rule =
  /** A page of the site: the network's, or the one page that draws any address by script. */
  | 'page'
  /** A file whose name holds its content's hash: the stored one, if there is one. */
  | 'named'
  /** Any other file of the site: the network's, or the stored one. */
  | 'other'
  /** None of the worker's business. */
  | 'none';

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'destination' | 'cache'>;

/**
 * The rule for a request, by its address below `base`, the address of the site's first page. What asks for the network alone
 * (`no-store`) gets it; a page in a frame is left alone, since the page around it is another site's.
 */
export function ruleFor(request: Asked, base: string): Rule {
  const url = new URL(request.url);
  const { origin, pathname } = new URL(base);
  if (request.method !== 'GET' || request.cache === 'no-store') return 'none';
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return 'none';
  const path = url.pathname.slice(pathname.length);
  if (request.mode === 'navigate')
    return request.destination === 'document' && isPage(path) && !`/${path}`.startsWith(paths.framed(''))
      ? 'page'
      : 'none';
  if (path === 'sw.js') return 'none';
  return path.startsWith('assets/') ? 'named' : 'other';
}

/** `careers/29-2072.00` is a page, `guide.txt` is a file. */
function isPage(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') || /^[\d-]+\.\d+$/.test(last) || last.endsWith('.html');
}

/** Whether this address is the booth's, which runs the version that was prepared, even while there is a network. */
export function isBooth(url: string, base: string): boolean {
  return cleanPath(new URL(url).pathname.slice(new URL(base).pathname.length)) === paths.kiosk;
}
