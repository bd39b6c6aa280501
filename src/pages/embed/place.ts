import type { QuizSummary } from '../../content/content';

/** A made-up college's offers, for looking at: below the site's root. */
export const SAMPLE = 'samples/offers.json';

/** Where the page stands, and which quizzes it has. */
export interface Place {
  /** The whole address of the site in the page's language, with a slash at its end. */
  readonly home: string;
  /** That of the site in all languages, which has the script. */
  readonly root: string;
  /** The page is alive, and not as it was made. */
  readonly live: boolean;
  readonly quizzes: readonly QuizSummary[];
  readonly onQuiz: (id: string) => void;
}
