import type { Shared } from '../embed/messages';
import { duration, timespan } from './durations';

/** What a value is called, and what it is set to. */
export type Setting = readonly [name: string, value: string];

/** How an edition of SCORM calls what both have. */
export interface Dialect {
  readonly api: 'API' | 'API_1484_11';
  /** Its functions. */
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  /** Characters of `cmi.suspend_data` that every platform has to take. */
  readonly most: number;
  readonly status: string;
  readonly exit: string;
  readonly sessionTime: (milliseconds: number) => Setting;
  /** Undefined where there is no place for it. */
  readonly progress?: (part: number) => Setting;
  /** The score of a trait, as an objective's: no score of the course, and nothing that is passed or failed. */
  readonly objective: (at: string, trait: string, score: number) => readonly Setting[];
  /** Where words of the learner's go; `at` is where the next one stands. */
  readonly comments: string;
  readonly comment: (at: string, words: string) => Setting;
}

/** Characters of a comment (1.2: CMIString4096; 2004: 4,000). */
const MOST_WORDS = 4000;

const named = (trait: string) => `fitpath-${trait}`;

/** SCORM 1.2, Run-Time Environment 3.4. */
const first: Dialect = {
  api: 'API',
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  most: 4096,
  status: 'cmi.core.lesson_status',
  exit: 'cmi.core.exit',
  sessionTime: (milliseconds) => ['cmi.core.session_time', timespan(milliseconds)],
  objective: (at, trait, score) => [
    [`cmi.objectives.${at}.id`, named(trait)],
    [`cmi.objectives.${at}.score.min`, '0'],
    [`cmi.objectives.${at}.score.max`, '100'],
    [`cmi.objectives.${at}.score.raw`, String(score)],
  ],
  comments: 'cmi.comments',
  comment: (_at, words) => ['cmi.comments', words.slice(0, MOST_WORDS)],
};

/** SCORM 2004 4th edition, Run-Time Environment 4.2. */
const second: Dialect = {
  api: 'API_1484_11',
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  most: 64_000,
  status: 'cmi.completion_status',
  exit: 'cmi.exit',
  sessionTime: (milliseconds) => ['cmi.session_time', duration(milliseconds)],
  progress: (part) => ['cmi.progress_measure', String(Math.round(part * 100) / 100)],
  objective: (at, trait, score) => [
    [`cmi.objectives.${at}.id`, named(trait)],
    [`cmi.objectives.${at}.score.min`, '0'],
    [`cmi.objectives.${at}.score.max`, '100'],
    [`cmi.objectives.${at}.score.raw`, String(score)],
    [`cmi.objectives.${at}.score.scaled`, String(score / 100)],
  ],
  comments: 'cmi.comments_from_learner._count',
  comment: (at, words) => [`cmi.comments_from_learner.${at}.comment`, words.slice(0, MOST_WORDS)],
};

export const dialects = { '1.2': first, '2004': second } as const;

/** The scores that were sent, trait by trait. */
export const scoresIn = ({ profile = {} }: Shared): readonly (readonly [trait: string, score: number])[] =>
  Object.entries(profile).map(([trait, { score }]) => [trait, score]);
