import { useEffect, useRef, type ReactElement } from 'react';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import type { Profile } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import type { Traits } from '../../engine/traits';
import { headline, strongestPoles } from '../../result/headline';
import { capitalise } from '../../result/reason-words';
import { unleaning } from '../../result/unleaning';
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
  /** The answers were given on this device; else somebody has sent the link. */
  readonly own: boolean;
  /** The quiz's address. */
  readonly questions: string;
  /** Ways to take the result along. */
  readonly take: ReactElement;
}

/** Who this is, in words: the ends that the person leans to, strongest first. */
export function Portrait({ traits, profile, picked, quiz, own, questions, take }: Props) {
  const leaning = strongestPoles(profile, traits);
  const nothing = unleaning(profile, picked);
  const unsure = profile.filter((score) => score.evidence === 1).length;
  const heading = useRef<HTMLHeadingElement>(null);
  // The page's heading stood in for this one while the link was read; who listens is brought along.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.say}>
      <p className={styles.from}>
        {own ? quiz.title : <Trans id="results.sent" values={{ quiz: quiz.title }} />}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {leaning.length > 0 ? headline(leaning) : <Trans id={`portrait.${nothing}.title`} />}
      </h1>
      <p className={styles.lead}>
        {leaning.length > 0 ? (
          leaning
            .slice(0, 5)
            .map((end) => `${capitalise(end.you)}.`)
            .join(' ')
        ) : (
          <Trans id={`portrait.${nothing}.text`} />
        )}
      </p>
      {profile.length > 0 && (
        <p>
          <Trans
            id="results.sureness"
            values={{ asked: profile.length, unsure, notAsked: traits.list.length - profile.length }}
          />
        </p>
      )}
      <p>
        {profile.length > 0 ? (
          <Button onClick={goToCareers}>
            <Trans id="results.toCareers" />
          </Button>
        ) : (
          <Button to={questions}>
            <Trans id="results.toQuiz" />
          </Button>
        )}
      </p>
      {(profile.length > 0 || picked) && take}
      {!own && profile.length > 0 && (
        <p>
          <Link to={questions}>
            <Trans id="results.takeYourself" values={{ minutes: quiz.minutes }} />
          </Link>
        </p>
      )}
    </div>
  );
}

/** A link into the page would overwrite the result in the address. */
function goToCareers(): void {
  const heading = document.getElementById('careers')?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
