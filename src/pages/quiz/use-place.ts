import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { itemAt, nextItem, pathOf } from '../../engine/path';
import type { Item, Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import { useHydrated } from '../../site/use-hydrated';

/** Which item is on screen lives in the history entry, so that the browser's Back means the previous question. */
interface PlaceState {
  readonly item: string;
  /** How many questions of this run lie behind in the history. */
  readonly depth: number;
  /** The person came from the results to change this answer, and goes back there. */
  readonly review?: boolean;
  readonly welcome?: Welcome;
}

/** Somebody came back to their answers, and goes on here, or has given all of them. */
type Welcome = 'on' | 'done';

export interface Place {
  readonly item: Item;
  /** The page came in the middle of the quiz: a reload, a tab brought back, or a way back from the results. */
  readonly returned: boolean;
  readonly review: boolean;
  /** No question has been gone to yet: the address as links give it. */
  readonly atStart: boolean;
  readonly welcome: Welcome | undefined;
  goTo(item: Item): void;
  /** In the place of the question on screen: where a run goes on, or begins anew. */
  open(item: Item, welcome?: Welcome): void;
  /** Back in the history where the question before is there, else to the item given. */
  goBack(before: Item): void;
}

export function useQuizPlace(quiz: Quiz, session: Session): Place {
  const location = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const [returned] = useState(() => placeState(location.state) !== undefined);
  const state = placeState(location.state);
  // An answer may have been changed since, so that the item of an older entry is no longer asked.
  const found =
    state && (itemAt(quiz, session, state.item) ?? nextItem(quiz, session) ?? pathOf(quiz, session).at(-1));
  const first = quiz.items[0];
  if (!first) throw new Error(`quiz ${quiz.id} has no items`);
  const depth = state?.depth ?? 0;
  // What stands behind the # stays: it may be the quiz itself.
  const show = (there: PlaceState, replace = true) =>
    void navigate({ hash: location.hash }, { state: there, replace });
  return {
    // The prerendered page shows the first question; the first commit must show the same.
    item: hydrated && found ? found : first,
    returned,
    review: state?.review ?? false,
    atStart: state === undefined,
    welcome: state?.welcome,
    goTo: (item) => show({ item: item.id, depth: depth + 1 }, false),
    open: (item, welcome) => show({ item: item.id, depth, ...(welcome && { welcome }) }),
    goBack: (before) => {
      if (depth > 0) void navigate(-1);
      else show({ item: before.id, depth: 0, review: state?.review ?? false });
    },
  };
}

/** History state is from outside: another version of the site may have written it. */
function placeState(state: unknown): PlaceState | undefined {
  const { item, depth, review, welcome } = (state ?? {}) as Partial<Record<keyof PlaceState, unknown>>;
  if (typeof item !== 'string') return undefined;
  return {
    ...{ item, depth: Number(depth) || 0, review: review === true },
    ...((welcome === 'on' || welcome === 'done') && { welcome }),
  };
}

/** Whether the question on screen has changed since the page came. */
export function useTurned(item: Item): boolean {
  const [first] = useState(item.id);
  const [turned, setTurned] = useState(false);
  if (!turned && item.id !== first) setTurned(true);
  return turned;
}
