import { useEffect, useState } from 'react';
import { FIXED_START, pathOf, type Choose } from '../../engine/path';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import { useSite } from '../../site/site';

interface Chooser {
  readonly choose: Choose | undefined;
  /** The careers have not come in time, so the items go on in the order of the file. */
  readonly late: boolean;
}

/**
 * What chooses the next items of an adaptive quiz. It is fetched with the careers once the person has begun, while the
 * first items, which are the same for everyone, are answered; where that fails, each answer tries again.
 */
export function useChoose(quiz: Quiz, traits: TraitNames, session: Session): Chooser {
  const { content } = useSite();
  const [chooser, setChooser] = useState<{ readonly choose: Choose }>();
  const adaptive = quiz.flow.order === 'adaptive';
  const begun = session.responses.size;
  const wanted = adaptive && !chooser && begun > 0;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    Promise.all([content.careers(), import('../../engine/adaptive')]).then(
      ([careers, { chooser: make }]) => {
        const ids = traits.traits.map((trait) => trait.id);
        if (current) setChooser({ choose: make(quiz, careers, ids) });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, begun, content, quiz, traits]);
  const late = adaptive && !chooser && pathOf(quiz, session).length >= FIXED_START;
  return { choose: chooser?.choose, late };
}
