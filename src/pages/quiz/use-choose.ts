import { fixedItem, type Choose } from '../../engine/path';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import { useSite } from '../../site/site';
import { useLoad } from '../../site/use-load';

interface Chooser {
  readonly choose: Choose | undefined;
  /** What chooses is on its way, and what comes next hangs on it. */
  readonly pending: boolean;
  /** The careers have not come in time, so the items go on in the order of the file. */
  readonly late: boolean;
  /** Tries again where that failed. */
  readonly again: () => void;
}

/**
 * What chooses the next items of an adaptive quiz. It is fetched with the careers once the person has begun, while the
 * first items, which are the same for everyone, are answered.
 */
export function useChoose(quiz: Quiz, traits: TraitNames, session: Session): Chooser {
  const { content } = useSite();
  const adaptive = quiz.flow.order === 'adaptive';
  const begun = adaptive && session.responses.size > 0;
  const chooser = useLoad(begun ? quiz : undefined, async () => {
    const [careers, { chooser: make }] = await Promise.all([
      content.careers(),
      import('../../engine/asking/adaptive'),
    ]);
    return make(quiz, careers, traits.ids);
  });
  const choose = chooser.value;
  const late = adaptive && !choose && !fixedItem(quiz, session);
  const failed = chooser.kind === 'failed';
  return { choose, pending: late && !failed, late, again: () => failed && chooser.retry() };
}
