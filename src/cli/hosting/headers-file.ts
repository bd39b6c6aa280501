import { cacheControl, commonHeaders, pageHeaders } from '../serve/headers.mjs';
import { languagePrefixes, prefixOf, type Hosting } from './policy';

/** The limits of Cloudflare Pages, which leaves out what is beyond them; others allow more. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * Pages that a rule each is enough for: `/about*` is the page, its file and its folder. So is what begins alike, so that none of these may
 * be the beginning of a file's name; a test over all that was built holds that.
 */
const PAGES = ['results', 'careers', 'compare', 'try', 'run', 'methodology', 'about', 'study'];
/** Pages that share their beginning with a file: `guide.txt`, `kiosk.json`. */
const NAMESAKES = ['guide', 'kiosk'];

/** Addresses that answer with HTML and that nobody may frame, as patterns of a `_headers` file. */
const pagePatterns = [
  '/',
  '/index.html',
  '/quiz/*',
  ...PAGES.map((name) => `/${name}*`),
  ...NAMESAKES.flatMap((name) => [`/${name}`, `/${name}/*`]),
  '/embed',
  '/embed/',
  '/embed/index.html',
  '/offline',
  '/offline/',
  '/offline/index.html',
];

/** The page that may use the camera, to the letter: no address that only begins so may. */
const CAMERA = ['/groups', '/groups/', '/groups/index.html'];

/** Files that are always asked about: scripts that keep their names, and by what an open page learns of a newer version. */
const ASKED = ['/sw.js', '/offline/files.json', '/offline/version.json'];
/** The same of what the whole site has once. `embed-src.js` is left to what these hosts do anyway, which is the same: rules are few. */
const ASKED_ONCE = ['/embed.js', '/kiosk.json'];

/**
 * The text of a `_headers` file (Netlify, Cloudflare Pages, …); `quizzes` are the ids of those that can be framed. Where
 * several rules match one address these hosts add the headers up, or let the last one win. So no two rules that can match
 * one address differ in the value of a header, and whatever stands in `/*` stands nowhere else. A not-found page matches no rule of
 * pages and is covered by its meta tag.
 */
export function headersFile(hosting: Hosting & { readonly quizzes: readonly string[] }): string {
  const prefix = prefixOf(hosting);
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [prefix + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const asked = { 'Cache-Control': cacheControl('/') };
  const page = (of: { readonly framed?: boolean; readonly camera?: boolean } = {}) => ({
    ...pageHeaders({ ...hosting, ...of }),
    ...asked,
  });
  const ids = ['run', ...hosting.quizzes];
  // One rule is enough, as for `PAGES`, where no other id begins with this one.
  const ofQuizzes = ids.flatMap((id) =>
    ['fit', ...ids].some((other) => other !== id && other.startsWith(id))
      ? [`/embed/${id}`, `/embed/${id}/*`]
      : [`/embed/${id}*`],
  );
  // `/embed/fit` alone is no page.
  const framed = ['/embed/fit/*', ...ofQuizzes];
  const prefixes = languagePrefixes(hosting);
  const inEach = (patterns: readonly string[]) =>
    prefixes.flatMap((language) => patterns.map((pattern) => language + pattern));
  return `${[
    rule('/*', commonHeaders()),
    ...[...inEach(pagePatterns), ...prefixes.filter(Boolean)].map((pattern) => rule(pattern, page())),
    ...inEach(CAMERA).map((pattern) => rule(pattern, page({ camera: true }))),
    ...inEach(framed).map((pattern) => rule(pattern, page({ framed: true }))),
    ...[...ASKED_ONCE, ...inEach(ASKED)].map((pattern) => rule(pattern, asked)),
    ...inEach(['/assets/*']).map((pattern) => rule(pattern, { 'Cache-Control': cacheControl('/assets/') })),
  ].join('\n\n')}\n`;
}

/** What about the text of a `_headers` file some hosts would ignore, in words for people. */
export function beyondLimits(text: string): string | undefined {
  const rules = text.split('\n').filter((line) => line.startsWith('/')).length;
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (rules <= MOST_RULES && longest <= LONGEST_LINE) return undefined;
  return [
    `dist/_headers has ${rules} rules and a line of ${longest} characters; Cloudflare Pages reads ${MOST_RULES} rules and`,
    `${LONGEST_LINE} characters a line. There, list fewer hosts that may frame a quiz, or fewer quizzes.`,
  ].join(' ');
}
