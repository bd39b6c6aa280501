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
  try: '/try',
  kiosk: '/kiosk',
  /** The page for webmasters; of one quiz. */
  embed: (quiz?: string) => (quiz === undefined ? '/embed' : `/embed?quiz=${quiz}`),
  /** A quiz to be shown in a frame on another site. */
  framed: (id: string) => `/embed/${id}`,
} as const;

/** The same addresses as patterns for the router. */
export const patterns = {
  quiz: '/quiz/:id',
  fit: '/quiz/fit/:soc',
  career: '/careers/:soc',
} as const;

/**
 * One form of each address: `/quiz/x/` and `/quiz/x/index.html`, as hosts of static files answer them, are `/quiz/x`; so is
 * `/quiz/x).` or `/quiz/x&ref=mail`, as a message has made it; and `/careers/29-2072` is `/careers/29-2072.00`.
 */
export function cleanPath(pathname: string): string {
  return `/${pathname
    .replace(/^\/+/, '')
    // From the first sign that no address has, where it comes after a word; a bracket or the like also after a slash.
    .replace(/([a-z\d-])\.*(?:[^a-z\d./-].*)?$/i, '$1')
    .replace(/(^|\/)index\.html$/, '')
    .replace(/(^|\/)[.)\],;:!'*/]*$/, '')
    .replace(/(^|\/)(\d\d-\d{4})(?:\.0?)?$/, '$1$2.00')}`;
}

/** An address whose `#` a program has written as `%23` gets it back; any other is left as it is. */
export const withFragment = (href: string): string => href.replace(/^([^?#]*?)%(25)*23/, '$1#');

/** Whether the page of this address is a booth or a frame, with a router of its own around the site's pages. */
export const hasOwnRouter = (pathname: string): boolean => /^\/(kiosk$|embed\/)/.test(pathname);
