/** What the build says of this copy of the site. */
interface ImportMetaEnv {
  /** That of `package.json`. */
  readonly FITPATH_VERSION: string;
  /** The path of the site's first page, in whatever language this one is. Starts and ends with a slash. */
  readonly FITPATH_ROOT: string;
  /** The languages that the site is built in with their names, the first one first: `en English,es Español`. */
  readonly FITPATH_LANGUAGES?: string;
  /** Who takes reports of mistakes: what a link leads to. Empty or left out: nobody is named. */
  readonly FITPATH_CONTACT?: string;
}
