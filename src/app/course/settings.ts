import type { Quiz } from '../../engine/quiz';
import type { Kind } from '../../modes/course/platform';
import type { Want } from '../../modes/embed/messages';

/** What a package says of itself in its page, as JSON: made by the command, read by the player. */
export interface Settings {
  readonly kind: Kind;
  readonly quiz: Quiz;
  /** What learners are asked for at the end. */
  readonly wants: readonly Want[];
  /** The address of the site to which links out lead, with a slash at its end; left out where none do. */
  readonly site?: string;
  /** The quiz as its link on that site has it; left out for the site's own quizzes, which are known there. */
  readonly packed?: string;
}

/** The id of the element that holds it. */
export const SETTINGS = 'course';
