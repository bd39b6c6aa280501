import type { Shared, Want } from '../embed/messages';

/** The languages that learning platforms speak: SCORM 1.2, SCORM 2004 and cmi5. */
export type Kind = '1.2' | '2004' | 'cmi5';

/**
 * Why nothing is kept by a course: there is none around the page (`alone`), it refused (`refused`), its one-time key was
 * used before, as a reload does (`used`), or it cannot be reached (`network`).
 */
export type Trouble = 'alone' | 'refused' | 'used' | 'network';

/** A course of a learning platform, as one learner's visit sees it. Nothing here throws or rejects. */
export interface Platform {
  /** What an earlier visit kept, on whatever device; null for nothing. */
  readonly kept: string | null;
  /** How many characters it keeps. */
  readonly most: number;
  /** Keeps a text in the place of the last one; false where it is refused. */
  readonly keep: (text: string) => boolean;
  /** How far the learner is, from 0 to 1. */
  readonly progress: (part: number) => void;
  /** All is answered; `took` is how many milliseconds the whole run took, null where that is not known. Never passed or failed. */
  readonly complete: (took: number | null) => void;
  /** What the learner agreed to send; `words` is the same list for who reads it there. */
  readonly share: (shared: Shared, words: string) => void;
  /** Which of these it has a place for. */
  readonly takes: readonly Want[];
  /** Ends the visit: at once where the page `closes`, else when all that was said has arrived. Said again it does nothing. */
  readonly leave: (closes: boolean) => Promise<void>;
  /** The origin that gets what is kept and sent. */
  readonly origin: string;
  /** Where the learner is to be led at the end, an https address; undefined where a window or frame is simply closed. */
  readonly back?: string | undefined;
}

export type Opened =
  | { readonly platform: Platform; readonly trouble?: undefined }
  | { readonly platform?: undefined; readonly trouble: Trouble };
