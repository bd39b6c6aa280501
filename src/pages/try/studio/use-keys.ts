import { useEffect, useEffectEvent } from 'react';
import type { Drafts } from '../draft/drafts';

/** Ctrl+Z and its like take back any change of the draft, in a field or not, so that nothing has an undo of its own. */
export function useKeys({ undo, redo }: Pick<Drafts, 'undo' | 'redo'>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    if (!back && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    if (back) undo();
    else redo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
