import { useStore } from 'zustand';
import type { Quiz } from '../engine/quiz';
import type { Run } from './run';
import type { Sessions } from './sessions';

/** The run of a quiz, kept up to date. While a prerendered page is taken over it is the blank run that the page shows. */
export function useRun(sessions: Sessions, quiz: Quiz): Run {
  return useStore(sessions.of(quiz));
}
