import { useCallback, useMemo, useState } from 'react';
import { saidIn } from '../../../engine/said';
import type { Item, Response } from '../../../engine/quiz';
import type { TraitNames } from '../../../engine/traits';
import type { Sessions } from '../../../session/sessions';
import { useRun } from '../../../session/use-run';
import type { FoundResult } from '../../../engine/code/found-result';

/** A result whose answers can be changed where they stand. */
export interface Changes {
  /** With what was changed, at once; the address follows, and is then read as any other. */
  readonly result: FoundResult;
  readonly change: (item: Item, response: Response) => void;
  /** An answer is or was about to be changed, so the list may re-order while it is looked at. */
  readonly moving: boolean;
  readonly begin: () => void;
}

export function useChanges(found: FoundResult, sessions: Sessions, traits: TraitNames): Changes {
  const { quiz } = found;
  const { session } = useRun(sessions, quiz);
  const [changed, setChanged] = useState<FoundResult>();
  const [moving, setMoving] = useState(false);
  const change = useCallback(
    (item: Item, response: Response) => {
      const run = sessions.of(quiz).getState();
      // What the page shows may be the answers of an earlier visit: changing one takes all of them up.
      if (changed !== found && run.session !== found.session) run.resume();
      run.answer(item, response);
      setChanged(found);
    },
    [sessions, quiz, found, changed],
  );
  const result = useMemo(
    () =>
      changed === found
        ? { ...found, session, ...saidIn(quiz, session, traits.ids), doubt: undefined }
        : found,
    [changed, found, session, quiz, traits],
  );
  return { result, change, moving, begin: useCallback(() => setMoving(true), []) };
}
