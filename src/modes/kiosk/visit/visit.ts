import type { Found } from '../counts/count';

/** Why a visit ended. */
export type EndReason =
  /** Nobody was there any more. */
  | 'idle'
  /** The visitor pressed Start over. */
  | 'restart'
  /** Something went wrong, and the booth began anew by itself. */
  | 'failure'
  /** The staff took the booth. */
  | 'staff';

/** One quiz that a visitor has answered at least one question of. Nothing in it says who, or what was answered. */
export interface TakenQuiz extends Found {
  /** The quiz's id, `fit/29-2072.00` for a career's own. */
  readonly quiz: string;
  /** Its result was reached. */
  readonly finished: boolean;
  /** The share of its questions that had been passed, 0–1. */
  readonly progress: number;
  /** From the first question on screen to the result, or to the end of the visit where there was none. */
  readonly seconds: number;
}

/** What is left of a visit once it has been wiped, to be counted. */
export interface VisitFacts {
  readonly reason: EndReason;
  /** In the order in which they were begun; none when the visitor only looked. */
  readonly quizzes: readonly TakenQuiz[];
}
