import { join } from 'node:path';

/** What all languages of a site are built from. */
export interface Whole {
  readonly root: string;
  readonly dist: string;
  readonly base: string;
  readonly origin: string | undefined;
  /** All languages that are built, the first one first. */
  readonly languages: readonly string[];
  readonly contact: string | undefined;
}

/** Where code stands that is said in no language yet, until the next build. */
export const codeFolder = (root: string) => join(root, 'node_modules/.cache/fitpath-code');

/** The parts of that folder. */
export const CODE = { pages: 'pages', server: 'server', builder: 'builder', worker: 'worker' } as const;

/** The script that builds the pages of all languages. */
export const BUILDER = 'build-languages';
