import type { ReactNode } from 'react';
import { Trans } from '../../i18n/react';
import { Told, useWhose } from '../../i18n/whose';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { answeredCount, nextItem } from '../../engine/path';
import type { Profile } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { Traits } from '../../engine/traits';
import { headline } from '../../result/headline';
import { unleaning } from '../../result/unleaning';
import { ResultHeading } from './ResultHeading';
import styles from './Portrait.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/leaves';

interface Props {
  readonly traits: Traits;
  readonly profile: Profile;
  /** Topics were picked. */
  readonly picked: boolean;
  readonly quiz: Quiz;
  /** The answers, where they were given on this device; else somebody has sent the link. */
  readonly session: Session | null;
  /** The quiz's address. */
  readonly questions: string;
  /** The page is headed by something else. */
  readonly below: boolean;
  /** What stands below the sentence. */
  readonly children?: ReactNode;
}

/** A result of fewer answers is called a beginning. */
const FEW = 8;

/** Who this is, in one sentence; of a quiz that was hardly begun, that there is more to come. */
export function Portrait({ traits, profile, picked, quiz, session, questions, below, children }: Props) {
  const whose = useWhose();
  const own = whose.of === 'you';
  const said = headline(profile, traits, whose);
  const nothing = unleaning(profile, picked);
  const begun = profile.length > 0 && hasHardlyBegun(quiz, session);
  const words = begun ? (
    <Trans id="portrait.begun" values={{ count: profile.length }} />
  ) : (
    <span>{said || <Told id={`portrait.${nothing}.title`} />}</span>
  );
  return (
    <div className={styles.say}>
      <p className={styles.from}>
        {own ? quiz.title : <Told id="results.sent" values={{ quiz: quiz.title }} />}
      </p>
      {below ? <h2>{words}</h2> : <ResultHeading>{words}</ResultHeading>}
      {begun && said && <p className={styles.lead}>{said}</p>}
      {!said && (
        <p className={styles.lead}>
          <Told id={`portrait.${nothing}.text`} />
        </p>
      )}
      {children}
      {own && (begun || profile.length === 0) && (
        <p>
          <Button to={questions}>
            <Trans id={begun ? 'results.continue' : 'results.toQuiz'} />
          </Button>
        </p>
      )}
      {!own && (
        <p>
          <Link to={questions}>
            <Trans id="results.takeYourself" values={{ minutes: quiz.minutes }} />
          </Link>
        </p>
      )}
    </div>
  );
}

function hasHardlyBegun(quiz: Quiz, session: Session | null): boolean {
  return session !== null && answeredCount(quiz, session) < FEW && nextItem(quiz, session) !== undefined;
}
