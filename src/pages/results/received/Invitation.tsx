import { Trans, useLingui } from '../../../i18n/react';
import { Flower } from '../../../components/flower/Flower';
import { leafTopics } from '../../../components/flower/leaf-topics';
import { Leaves } from '../../../components/flower/Leaves';
import { stemOf } from '../../../components/flower/stem';
import type { FoundResult } from '../../../engine/code/found-result';
import type { Profile } from '../../../engine/profile';
import type { Traits } from '../../../engine/traits';
import { isolated, type Sent } from '../../../result/sent';
import { ResultHeading } from '../ResultHeading';
import { AdultsWays, FriendsWays } from './Ways';
import styles from './Invitation.module.css';
import 'virtual:fitpath/messages/sent';

interface Props {
  readonly result: FoundResult;
  /** Who it is, in a sentence; empty for who leans to no end. */
  readonly said: string;
  readonly sent: Sent;
  readonly traits: Traits;
  readonly profile: Profile;
}

/**
 * Whose flower this is, and the way to one of one's own: two plants on one ground, one in bloom, one a bud. A parent or counselor,
 * who has come to read it, sees the one in bloom, and what to do with it.
 */
export function Invitation({ result: { quiz, picks }, said, sent, traits, profile }: Props) {
  const { i18n } = useLingui();
  const leaves = leafTopics(traits, picks);
  const isAdult = sent.to === 'parent';
  return (
    <section className={`cover ${styles.plate ?? ''}`}>
      <div>
        <p className={styles.from}>
          <Trans id="sent.from" values={{ quiz: quiz.title }} />
        </p>
        <ResultHeading>
          {sent.from === undefined ? (
            <Trans id="sent.titleNobody" />
          ) : (
            <Trans id="sent.title" values={{ name: isolated(sent.from) }} />
          )}
        </ResultHeading>
        <p className={styles.lead}>
          <span>{said}</span> <Trans id={isAdult ? 'sent.adult' : 'sent.different'} />
        </p>
        {isAdult ? <AdultsWays quiz={quiz} /> : <FriendsWays quiz={quiz} />}
      </div>
      <div
        className={isAdult ? `${styles.pair ?? ''} ${styles.one ?? ''}` : styles.pair}
        role="img"
        aria-label={i18n._(isAdult ? 'sent.alone' : 'sent.pair')}
      >
        <div>
          <Flower
            traits={traits}
            profile={profile}
            level="bloom"
            below={Math.max(BARE, stemOf(leaves.length, 'none').below)}
            responses={profile.reduce((sum, score) => sum + score.evidence, 0)}
            title=""
          >
            {leaves.length > 0 ? (
              <Leaves topics={leaves} room="none" />
            ) : (
              <path className={styles.stem} d={STEM} />
            )}
          </Flower>
          <bdi aria-hidden="true">{sent.from ?? i18n._('sent.sender')}</bdi>
        </div>
        {!isAdult && <Bud traits={traits} />}
      </div>
    </section>
  );
}

/** One's own, yet to grow. */
function Bud({ traits }: Pick<Props, 'traits'>) {
  return (
    <div className={styles.bud}>
      <Flower traits={traits} profile={[]} level="bloom" below={BARE} title="">
        <path className={styles.stem} d={STEM} />
        {[128, 158].map((y, at) => (
          <path
            key={y}
            className={styles.leaf}
            transform={`translate(0 ${y}) scale(${at % 2 ? -1 : 1} 1)`}
            d="M0 0C5-16 27-25 44-15 38 1 18 7 0 0Z"
          />
        ))}
      </Flower>
      <span aria-hidden="true">
        <Trans id="sent.you" />
      </span>
    </div>
  );
}

/** The room and the line of a stem without leaves that have grown. */
const BARE = 80;
const STEM = 'M0 17C1 70 -2 130 0 185';
