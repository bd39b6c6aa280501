import type { StoreApi } from 'zustand/vanilla';
import type { Quiz } from '../engine/quiz';
import { createRun, keyOf, LATEST, type Run } from './run';
import type { Store } from './storage';

export interface Sessions {
  /** The run of a quiz; the same one each time. Its initial state is always blank, as the prerendered page is. */
  of(quiz: Quiz): StoreApi<Run>;
  /** A quiz that was opened in this visit, by its id. */
  opened(id: string): Quiz | undefined;
  /** The id of the quiz that was answered last on this device, if its answers are still there. */
  latest(): string | undefined;
  /** Whether all answers of this visit are on the device, so that the page can be loaded anew without losing any. */
  kept(): boolean;
}

export function createSessions(store: Store): Sessions {
  const runs = new Map<string, { readonly quiz: Quiz; readonly run: StoreApi<Run> }>();
  return {
    of: (quiz) => {
      const known = runs.get(quiz.id);
      if (known) return known.run;
      const run = createRun(quiz, store);
      runs.set(quiz.id, { quiz, run });
      return run;
    },
    opened: (id) => runs.get(id)?.quiz,
    latest: () => {
      const id = store.read(LATEST);
      return id !== null && store.read(keyOf(id)) !== null ? id : undefined;
    },
    kept: () => [...runs.values()].every(({ run }) => run.getState().kept),
  };
}
