import type { Path } from '../check/find';

/** What the checker advises about one place of a quiz that is right as it stands. */
export interface Advice {
  readonly path: Path;
  readonly message: string;
}
