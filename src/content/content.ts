import type { Careers } from '../careers/career';
import type { Quiz } from '../engine/quiz';
import type { Traits } from '../engine/traits';
import type { Guide } from './guide-schema';

/** What lists of quizzes show. */
export interface QuizSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly items: number;
  readonly focus?: string;
}

/** All that authors and the dataset give, decoded. Pages see it only through this, in the browser and at build alike. */
export interface Content {
  readonly quizzes: readonly QuizSummary[];
  readonly traits: Traits;
  /** undefined: no such quiz. Rejects with ContentError when it cannot be fetched. */
  quiz(id: string): Promise<Quiz | undefined>;
  /** Rejects with ContentError when the dataset is missing, damaged or out of reach. */
  careers(): Promise<Careers>;
  /** undefined: nobody has written a guide to this career. */
  guide(soc: string): Promise<Guide | undefined>;
}

/** Why content did not come: `network` may pass, `damaged` will not until the site is mended. */
export class ContentError extends Error {
  constructor(
    readonly kind: 'network' | 'damaged',
    message: string,
  ) {
    super(message);
    this.name = 'ContentError';
  }
}

export function summaryOf(quiz: Quiz): QuizSummary {
  const { id, title, summary, minutes, items, focus } = quiz;
  return { id, title, summary, minutes, items: items.length, ...(focus === undefined ? {} : { focus }) };
}
