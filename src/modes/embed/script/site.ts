import type { Brought } from './brought';

/** The site's own address as the build knows it, or empty. */
declare const EMBED_SITE: string;
/** The languages that the quizzes are there in besides the first one: folders of the site. */
declare const EMBED_LANGUAGES: readonly string[];

/**
 * Where the quizzes are, as far as this script knows without guessing: the address that it was built for, or else the one
 * that it was fetched from, if that is a file of our name. In a bundle of the host's, or inlined, it has none of its own.
 */
const known = siteFrom(EMBED_SITE || (/^(.*\/)embed\.js(?![^?#:])/.exec(ownAddress())?.[1] ?? ''));

/** The site that the tag names, or else the one that the script knows; undefined where nobody says it. */
export function siteOf(named: URL | undefined): URL | undefined {
  return named ?? known;
}

/** The site in the language that a tag, or what stands around it, is in; where there is none in it, the first one. */
export function homeOf(tag: Element, site: URL): string {
  const { lang } = tag.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const own = EMBED_LANGUAGES.find((name) => lang.toLowerCase().startsWith(name));
  return site.href + (own ? `${own}/` : '');
}

/**
 * What a script of the site reads of a tag that frames of before have not heard of, once the frame has said what it `accepts`; before
 * that the quiz in the page's own file. Undefined where the script is not to be had.
 */
export function broughtBy(
  tag: Element,
  site: URL,
  accepts?: readonly string[],
): Promise<Brought | undefined> {
  return import(/* @vite-ignore */ site.href + 'embed-src.js').then(
    (code: typeof import('./brought')) => code.brought(tag, accepts),
    () => undefined,
  );
}

/** An address of a site, `https://fitpath.example/folder`, with a slash at its end; undefined for anything else. */
export function siteFrom(text: string): URL | undefined {
  try {
    return /^https?:[^?#]+$/i.test(text) ? new URL(text.replace(/\/*$/, '/')) : undefined;
  } catch {
    return undefined;
  }
}

/** A classic script knows its address; a module has none but what stands first in a stack, which is this very line. */
function ownAddress(): string {
  const script = document.currentScript as HTMLScriptElement | null;
  // An inlined script has a src, too, which is empty.
  if (script?.src) return script.src;
  return /https?:[^\s)]+/.exec(String(new Error().stack))?.[0] ?? '';
}
