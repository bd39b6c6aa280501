import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Quiz } from '../../../engine/quiz';
import { randomId } from '../../../session/random-id';
import {
  collectedIn,
  forgetDraft,
  readDraft,
  watchDraft,
  writeDraft,
  type Draft,
} from '../../../session/study';
import { useSite } from '../../../site/site';

/** What somebody says of their work beside a quiz, kept with its answers; and the rows of a device that belongs to a study. */
export function useDraft({ id }: Quiz) {
  const { store } = useSite();
  const collected = useMemo(() => collectedIn(store), [store]);
  const [draft, setDraft] = useState((): Draft => readDraft(store, id) ?? { row: randomId() });
  const [kept, setKept] = useState(true);
  // In another tab all of it may be forgotten: a draft without an answer to it is begun anew.
  useEffect(
    () =>
      watchDraft(store, id, (there) => {
        if (!there) setDraft({ row: randomId() });
      }),
    [store, id],
  );
  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    setKept(writeDraft(store, id, next));
  };
  const forget = useCallback(() => {
    collected.drop(draft.row);
    forgetDraft(store, id);
    setDraft({ row: randomId() });
  }, [collected, draft.row, store, id]);
  return { draft, kept, change, forget, collected };
}
