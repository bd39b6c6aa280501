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
 * The rule for a request, by its address below `base`, the address of the first page in the worker's language. What asks for the
 * network alone (`no-store`) gets it; a page in a frame is left alone, since the page around it is another site's. `root`: the
 * address of the whole site, whose data all languages share; `others`: the folders below `base` of languages with workers of
 * their own.
 */
export function ruleFor(request: Asked, base: string, root = base, others: readonly string[] = []): Rule {
  const url = new URL(request.url);
  if (request.method !== 'GET' || request.cache === 'no-store') return 'none';
  const path = below(url, base);
  if (request.mode === 'navigate')
    return path !== undefined &&
      request.destination === 'document' &&
      isPage(path) &&
      !others.some((folder) => `${path}/`.startsWith(folder)) &&
      !`/${path}`.startsWith(paths.framed(''))
      ? 'page'
      : 'none';
  const file = path ?? below(url, root);
  if (file === undefined || file === 'sw.js' || others.some((folder) => file.startsWith(folder)))
    return 'none';
  return file.startsWith('assets/') ? 'named' : 'other';
}

/** The path of an address below another one; undefined: it stands elsewhere. */
function below(url: URL, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  return url.origin === origin && url.pathname.startsWith(pathname)
    ? url.pathname.slice(pathname.length)
    : undefined;
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
