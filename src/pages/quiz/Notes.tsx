import { useEffect, useEffectEvent } from 'react';
import { Trans } from '../../i18n/react';
import { branches, placeOf } from '../../engine/path';
import type { Item, Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import styles from './Notes.module.css';
import type { OfferProps } from './OfferPanel';
import { useLoad } from '../../site/use-load';
import 'virtual:fitpath/messages/quiz';

interface CaptionProps {
  readonly traits: TraitNames;
  readonly grown: readonly string[];
  readonly kept: boolean;
  readonly late: boolean;
}

/** One line under the flower: what the last answer did, or what works less well than it should, and what that means. */
export function Caption({ traits, grown, kept, late }: CaptionProps) {
  if (late) return <Trans id="quiz.late" />;
  if (!kept) return <Trans id="quiz.notKept" />;
  const names = traits.list.filter((trait) => grown.includes(trait.id)).map((trait) => trait.name);
  return names.length > 0 ? (
    // Another text, not the same one moved: keys keep browsers from counting it as a shift.
    <Trans key="grew" id="quiz.grew" values={{ traits: names.join(', ') }} components={{ 0: <b /> }} />
  ) : (
    <Trans key="buds" id="quiz.buds" />
  );
}

/** How far the person is: exactly where all are asked the same, else with the most that can still come. */
export function Progress({ quiz, session, item }: { quiz: Quiz; session: Session; item: Item }) {
  const { at, atMost } = placeOf(quiz, session, item);
  if (!branches(quiz)) return <Trans id="quiz.place" values={{ at, of: at + atMost }} />;
  return <Trans id={atMost > 0 ? 'quiz.placeOpen' : 'quiz.placeLast'} values={{ at, more: atMost }} />;
}

/**
 * Answers of an earlier visit, and the choice to take them up; or what else happened to the answers. Its place is reserved,
 * so that nothing moves; its code comes only to those who need it.
 */
export function Offer(props: OfferProps) {
  const wanted = (props.earlier ?? props.news) !== null;
  const code = useLoad(wanted || undefined, () => import('./OfferPanel'));
  // Where its code does not come nobody can choose: the earlier answers are taken up rather than lost.
  const failed = code.kind === 'failed';
  const fail = useEffectEvent(props.onResume);
  useEffect(() => {
    if (failed) fail();
  }, [failed]);
  return (
    <div className={styles.offer} role="status">
      {code.value && <code.value.OfferPanel {...props} />}
    </div>
  );
}
