import type { CheckedQuiz } from './check-quiz';
import type { Problem } from '../check/problem';
import type { TriedText } from './try-text';

/** What the page asks of the worker that checks quizzes. */
export interface Question {
  readonly id: number;
  readonly kind: 'check' | 'advise' | 'people';
  readonly text: string;
}

/** What it is told, under the question's number. */
export interface Answer {
  readonly id: number;
  readonly value: CheckedQuiz | readonly Problem[] | TriedText;
}
