import { Trans } from '../../i18n/react';
import { placeOf } from '../../engine/path';
import type { Item, Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import styles from './Notes.module.css';
import type { AsideProps } from './Aside';
import type { NewsProps } from './NewsPanel';
import { useCode } from '../../site/use-load';
import 'virtual:fitpath/messages/quiz';

/** One line under the flower, whose place is there before its code is: that comes with the first answer. */
export function Caption(props: AsideProps) {
  const { session, onStartOver } = props;
  const Aside = useCode(() => import('./Aside'), session.responses.size > 0)?.Aside;
  return (
    <figcaption data-welcome={onStartOver && true}>
      {/* Another text, not the same one moved: keys keep browsers from counting it as a shift. */}
      {Aside && session.responses.size > 0 ? (
        <Aside key="aside" {...props} />
      ) : (
        <Trans key="buds" id="quiz.buds" />
      )}
    </figcaption>
  );
}

/** How far the person is: exactly where the number of questions is known, else about; and a ruler with a tick for each question. */
export function Progress({ quiz, session, item }: { quiz: Quiz; session: Session; item: Item }) {
  const { at, about, exact } = placeOf(quiz, session, item);
  return (
    <>
      <Trans id={exact ? 'quiz.place' : 'quiz.placeOpen'} values={{ at, of: about }} />
      <svg className={styles.ticks} viewBox="0 0 240 8" aria-hidden="true">
        <path d="M0 4H240" pathLength={about} />
        <path className={styles.done} d={`M0 4H${(240 * at) / about}`} pathLength={at} />
      </svg>
    </>
  );
}

/** What happened to the answers, and where they lead; its code comes only to those who need it. */
export function News(props: NewsProps) {
  const Panel = useCode(() => import('./NewsPanel'), props.news !== null || props.done)?.NewsPanel;
  return (
    <div className={styles.news} role="status">
      {Panel && <Panel {...props} />}
    </div>
  );
}
