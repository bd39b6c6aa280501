import { ASKED } from '../../e2e/person';

/** A page that asks questions, and how a thumb gets through it. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  /** CSS of what to tap for an answer. */
  readonly option: string;
  /** CSS of what to tap to go on, where an answer alone does not. */
  readonly next?: string;
  /** What to tap at a question that has no such answer. */
  readonly skip?: string;
  /** How many it asks. */
  readonly questions: number;
  /** CSS of the words of the question on screen. */
  readonly question: string;
  /** CSS of what is there once the first answer was taken: the tap is kept. */
  readonly kept?: string;
  /** CSS of what the end shows. */
  readonly end: string;
  /** CSS of what the end says first, where more comes after it. */
  readonly verdict?: string;
}

/** What the peers' pages ask. */
const TEN = 10;

export const fitpath: Subject = {
  name: 'Fitpath',
  path: '/quiz/two-minutes',
  option: 'fieldset label:has(input[type=radio])',
  skip: 'main button:has-text("Skip this one")',
  questions: ASKED,
  question: 'fieldset legend',
  end: '#careers li h3, #careers li a',
  verdict: 'main h1:not(fieldset h1)',
};

export const peers: readonly Subject[] = [
  {
    name: 'SurveyJS',
    path: '/surveyjs.html',
    questions: TEN,
    option: '.sd-selectbase__label',
    question: '.sd-question__title',
    end: '.sd-completedpage',
  },
  {
    name: 'Formbricks',
    path: '/formbricks.html',
    questions: TEN,
    option: 'fieldset label',
    next: 'button[type=submit]',
    question: 'form > label',
    kept: 'input:checked',
    end: 'label[for=thankYouCard]',
  },
  {
    name: 'react-quiz-component',
    path: '/react-quiz-component.html',
    questions: TEN,
    option: '.answerBtn',
    next: '.nextQuestionBtn',
    question: '.questionWrapperBody h3',
    kept: '.nextQuestionBtn',
    end: '.card-body',
  },
];
