/** What the build says of this copy of the site. */
interface ImportMetaEnv {
  /** That of `package.json`. */
  readonly FITPATH_VERSION: string;
  /** Who takes reports of mistakes: what a link leads to. Empty or left out: nobody is named. */
  readonly FITPATH_CONTACT?: string;
}
