import { useLayoutEffect, useState } from 'react';
import { measure } from '../use-size';

/** How a visitor wants to read: as the booth is, with larger letters, or with these in the strongest colors. */
type Letters = 'usual' | 'larger' | 'strong';

/** What the next touch brings. */
export const NEXT = { usual: 'larger', larger: 'strong', strong: 'usual' } as const satisfies Record<
  Letters,
  Letters
>;

/** Sets the page in a visitor's letters, for as long as the visit lasts. What was being read stays about where it was. */
export function useLetters(): readonly [Letters, () => void] {
  const [letters, setLetters] = useState<Letters>('usual');
  useLayoutEffect(() => {
    if (letters === 'usual') return undefined;
    const { dataset } = document.documentElement;
    dataset['letters'] = 'larger';
    if (letters === 'strong') dataset['contrast'] = 'strong';
    inPlace(measure);
    return () => {
      delete dataset['letters'];
      delete dataset['contrast'];
      inPlace(measure);
    };
  }, [letters]);
  return [letters, () => setLetters((now) => NEXT[now])];
}

/** Changes the size of all that is on the page, and scrolls to the share of it that was read before. */
function inPlace(change: () => void): void {
  const { scrollHeight } = document.documentElement;
  const share = window.scrollY / scrollHeight;
  change();
  if (share > 0) window.scrollTo(0, share * document.documentElement.scrollHeight);
}
