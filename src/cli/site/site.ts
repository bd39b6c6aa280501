import { SOURCE } from '../languages/languages';

/** Where the site will stand: the base path, and its own address where the build was told of it. */
export interface Site {
  /** Starts and ends with a slash. */
  readonly base: string;
  /** `https://example.org`; undefined: nobody said, and none is invented. */
  readonly origin: string | undefined;
}

/** What the build was told of where the site will stand, or what is wrong with that, in words for people. */
export function readSite(
  base: string,
  said = '',
): { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly problem: string } {
  const path = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const text = said.trim();
  if (text === '') return { ok: true, site: { base: path, origin: undefined } };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    return { ok: false, problem: `--site is "${said}": give an address such as https://example.org` };
  if (url.pathname !== '/')
    return {
      ok: false,
      problem: `--site is "${said}": the folder goes into --base:\n--site ${url.origin} --base ${url.pathname}`,
    };
  return { ok: true, site: { base: path, origin: url.origin } };
}

/** The pages in one language: the first one's stand where the site does, another's in a folder of its name. */
export function inLanguage<Where extends Site>({ base, origin }: Where, language: string): Site {
  return { base: language === SOURCE ? base : `${base}${language}/`, origin };
}

/** A path of the site (without the base path) as an address: absolute where the origin is known. */
export function addressOf({ base, origin = '' }: Site, pathname: string): string {
  return `${origin}${base}${pathname.replace(/^\//, '')}`;
}
