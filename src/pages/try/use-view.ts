import { useState } from 'react';
import { useLocation } from 'react-router-dom';

/** Which of the page's three faces is on screen; it stands in the history entry, so that Back leads from one to the other. */
type View = 'text' | 'questions' | 'results';

/** The history state of the results. A question's is that of every quiz (`quiz-place`), the text's is none. */
export const RESULTS = { view: 'results' } as const;

export function useView(): View {
  const { state } = useLocation() as { state: unknown };
  if (typeof state !== 'object' || state === null) return 'text';
  if ('item' in state) return 'questions';
  return 'view' in state && state.view === RESULTS.view ? 'results' : 'text';
}

/** Whether the view has changed since the page came: the new one then starts at its top and its heading takes focus. */
export function useTurned(view: View): boolean {
  const [seen, setSeen] = useState(view);
  const [turned, setTurned] = useState(false);
  if (view !== seen) {
    setSeen(view);
    setTurned(true);
  }
  return turned;
}

/** A new view: from its top, and read out. */
export function arrive(): void {
  window.scrollTo(0, 0);
  const heading = document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
