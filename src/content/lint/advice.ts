import type { Path } from '../check/find';
import type { Told } from '../check/words/told';

/** What the checker advises about one place of a quiz that is right as it stands. */
export interface Advice {
  readonly path: Path;
  readonly said: Told;
  /** The entry there may be taken out without a loss. */
  readonly needless?: true;
}
