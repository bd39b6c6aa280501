import type { Limits } from '../limits';
import type { Quiz } from '../quiz';
import type { Said } from '../said';
import type { Session } from '../session';

/** A result before it is assessed: what was asked, and what the answers say. */
export interface FoundResult extends Said {
  readonly quiz: Quiz;
  /** The answers behind the evidence, when they were given on this device; null for a link from elsewhere. */
  readonly session: Session | null;
  /** How sure the device that made the link was of it, if the link says so [S14]. */
  readonly doubt?: number | undefined;
  /** What the link asks of the careers that are listed, if it says so. */
  readonly limits?: Limits | undefined;
}
