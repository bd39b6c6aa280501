/** Every address of the site, without the base path (the router adds it). */
export const paths = {
  home: '/',
  quiz: (id: string) => `/quiz/${id}`,
  results: '/results',
  careers: '/careers',
  career: (soc: string) => `/careers/${soc}`,
  /** Careers side by side; without any, the page on which to choose them. */
  compare: (socs: readonly string[] = []) =>
    socs.length === 0 ? '/compare' : `/compare?${socs.map((soc) => `soc=${soc}`).join('&')}`,
  methodology: '/methodology',
  about: '/about',
  /** For who runs a study of whether a quiz works. */
  study: '/study',
  /** Results of a class, or of a fair's booths, together. */
  groups: '/groups',
  try: '/try',
  /** A quiz that comes by link, behind the #. */
  run: '/run',
  /** How to write a quiz. */
  guide: '/guide',
  kiosk: '/kiosk',
  /** The page for webmasters; of one quiz. */
  embed: (quiz?: string) => (quiz === undefined ? '/embed' : `/embed?quiz=${quiz}`),
  /** A quiz to be shown in a frame on another site. */
  framed: (id: string) => `/embed/${id}`,
  /** A frame on another site whose quiz that site brings. */
  framedRun: '/embed/run',
} as const;

/** The same addresses as patterns for the router. */
export const patterns = {
  quiz: '/quiz/:id',
  fit: '/quiz/fit/:soc',
  career: '/careers/:soc',
} as const;

/** One form of each address: `/quiz/x/` and `/quiz/x/index.html`, as hosts of static files answer them, are `/quiz/x`. */
export function cleanPath(pathname: string): string {
  return `/${pathname
    .replace(/^\/+/, '')
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/+$/, '')}`;
}

/** Whether the page of this address is a booth or a frame, with a router of its own around the site's pages. */
export const hasOwnRouter = (pathname: string): boolean => /^\/(kiosk$|embed\/)/.test(pathname);
