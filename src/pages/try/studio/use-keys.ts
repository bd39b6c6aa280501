import { useEffect, useEffectEvent } from 'react';
import type { Drafts } from '../draft/drafts';

/** Fields whose words are no part of the draft, or not yet: a search, an id that is still being typed. */
const OF_THEIR_OWN = '[type=search], [data-own-undo]';

/**
 * Ctrl+Z and its like take back any change of the draft, in a field or not, so that nothing of the draft has an undo of its own.
 * Where the words in a field are none of the draft's they take back those words, as everywhere.
 */
export function useKeys({ undo, redo }: Pick<Drafts, 'undo' | 'redo'>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.target instanceof Element && event.target.matches(OF_THEIR_OWN)) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    if (!back && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    if (back) undo();
    else redo();
  });
  useEffect(() => {
    // A digit that is typed into a form is no answer to the question beside it.
    const keep = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
      /^[1-9]$/.test(key) &&
      !(ctrlKey || metaKey || altKey) &&
      target instanceof Element &&
      target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
    const listen = (event: KeyboardEvent) => (keep(event) ? event.stopImmediatePropagation() : press(event));
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
