import { useEffect } from 'react';
import { Trans } from '../../i18n/react';
import { Notice } from '../../components/Notice';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { arrive, type Taken } from '../text-quiz';
import { TextWays } from '../text-ways';
import styles from './Run.module.css';
import 'virtual:fitpath/messages/run';

interface Props extends Taken {
  readonly home: string;
  /** The person has come back from the questions or the results. */
  readonly turned: boolean;
  /** The link had a result, too, which cannot be read. */
  readonly lost: boolean;
}

/** Whose quiz this is not, what it is about, and the way into it. */
export function Start({ quiz, sessions, home, turned, lost }: Props) {
  useEffect(() => {
    if (turned) arrive();
  }, [turned]);
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.run ?? ''}`}>
        <p className={styles.foreign}>
          <Trans id="run.foreign" />
        </p>
        <h1 dir="auto">{quiz.title}</h1>
        <p className={styles.lead} dir="auto">
          {quiz.summary}
        </p>
        {lost && (
          <Notice title={<Trans id="run.lost.title" />}>
            <Trans id="run.lost.text" />
          </Notice>
        )}
        <TextWays quiz={quiz} sessions={sessions} home={home} />
        <section className={styles.about} aria-labelledby="run-about">
          <h2 id="run-about">
            <Trans id="run.about" />
          </h2>
          <p>
            <Trans id="run.about.maker" />
          </p>
          <p>
            <Trans id="run.about.answers" />
          </p>
        </section>
      </main>
    </SiteFrame>
  );
}
