/** Where the pages of one language are built, and from what. */
export interface Place {
  /** The project's folder. */
  readonly root: string;
  /** Where they are written. */
  readonly dist: string;
  /** The path below which they are served. Starts and ends with a slash. */
  readonly base: string;
  readonly language: string;
  /**
   * The site of the first language, whose data, fonts and pictures of no language this one uses too; undefined for that one.
   */
  readonly shared?: Pick<Place, 'dist' | 'base'>;
}
