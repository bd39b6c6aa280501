/** What files for all hosts are written from. */
export interface Hosting {
  /** Starts and ends with a slash. */
  readonly base: string;
  /** Languages besides the first one, whose pages stand in folders of their names. */
  readonly others?: readonly string[];
  /** CSP sources of the styles that the pages carry. */
  readonly styleHashes: readonly string[];
  /** Origins of the only sites that may show pages under /embed/ in a frame; anyone when empty. */
  readonly frameHosts: readonly string[];
  /** Of the site itself, `https://fitpath.example`; left out where the build does not know it. */
  readonly origin?: string | undefined;
}

/** The base path without its last slash, to stand before an address. */
export function prefixOf({ base }: Pick<Hosting, 'base'>): string {
  return base.replace(/\/+$/, '');
}

/** Where the pages of each language start, without the base path: `''` and `/es`. */
export function languagePrefixes({ others = [] }: Pick<Hosting, 'others'>): readonly string[] {
  return ['', ...others.map((language) => `/${language}`)];
}

/** What lies in `dist/` for hosts only, and what a browser is never shown under its own name. */
export const hiddenPath = '/(_headers|headers[.]json|hosting/.*)';
