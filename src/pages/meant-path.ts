import { cleanPath } from '../paths';

/**
 * The path that was meant by one as messages, mails and trackers leave it: `/quiz/x).`, `/quiz/x&ref=mail` and `/quiz/x/)` are
 * `/quiz/x`, and `/careers/29-2072` is `/careers/29-2072.00`. The path of a page is itself.
 */
export function meantPath(path: string): string {
  // From the first sign that no path has, where it comes after a word; a bracket or the like also after a slash.
  const bare = path.replace(/([a-z\d-])\.*(?:[^a-z\d./-].*)?$/i, '$1').replace(/\/[.)\],;:!'*/]*$/, '/');
  // What is encoded in what is left was never in a path of ours.
  if (bare.includes('%')) return path;
  return cleanPath(bare).replace(/(\/\d\d-\d{4})(?:\.0?)?$/, '$1.00');
}

/** The whole address that was meant, below `base`; also of one whose `#` was written as `%23`. */
export function meantAddress(href: string, base: string): string {
  const { origin, pathname, search, hash } = new URL(href.replace(/^([^?#]*?)%(25)*23/, '$1#'));
  if (!pathname.startsWith(base)) return href;
  return origin + base + meantPath(`/${pathname.slice(base.length)}`).slice(1) + search + hash;
}
