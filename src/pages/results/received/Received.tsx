import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { Trans } from '../../../i18n/react';
import { whoseOf, WhoseContext } from '../../../i18n/whose';
import type { Careers } from '../../../careers/career';
import { leafTopics } from '../../../components/flower/leaf-topics';
import { Plant } from '../../../components/flower/Plant';
import type { FoundResult } from '../../../engine/code/found-result';
import { saysNothing } from '../../../engine/said';
import type { Traits } from '../../../engine/traits';
import { assess } from '../../../result/assess';
import { headline } from '../../../result/headline';
import { isolated, type Sent } from '../../../result/sent';
import { ownResult } from '../../../result/use-result';
import { keepBeside } from '../../../session/visit';
import { useSite } from '../../../site/site';
import { useLoad } from '../../../site/use-load';
import { useTitle } from '../use-title';
import { Invitation } from './Invitation';
import { FourLines, ThreeQuestions } from './FourLines';
import { SentCareers } from './SentCareers';
import { WeekOf } from './WeekOf';
import { TogetherPart } from './TogetherPart';
import styles from './Received.module.css';
import 'virtual:fitpath/messages/sent';

interface Props {
  readonly result: FoundResult;
  readonly sent: Sent;
  readonly traits: Traits;
  /** The dataset, where it is there already. */
  readonly careers: Careers | undefined;
}

/**
 * Somebody else's result, for whom they sent it to: the invitation to grow a flower beside it, or the two over each other where
 * there is one; then the result, told of somebody. A parent or counselor first hears what it is,
 * what to ask and what to do this week, and a flower of their own comes last.
 */
export default function Received({ result, sent, traits, careers }: Props) {
  const { content, sessions } = useSite();
  const { hash } = useLocation();
  const { profile } = useMemo(() => assess(result), [result]);
  const has = sessions.latest() !== undefined;
  const own = useLoad(has ? traits : undefined, async () => {
    const found = await ownResult(content, sessions, traits.ids);
    return found && !saysNothing(found) ? found : null;
  });
  useEffect(() => keepBeside(hash.replace(/^#/, '')), [hash]);
  const { from } = sent;
  const whose = useMemo(() => whoseOf(from && isolated(from)), [from]);
  useTitle(whose);
  const said = headline(profile, traits, whose);
  const beside = has && own.kind !== 'failed' && own.value !== null;
  const isAdult = sent.to === 'parent';
  const over = (level: 'h1' | 'h2') => (
    <TogetherPart
      mine={own.value ?? undefined}
      theirs={result}
      name={from}
      {...{ traits, level }}
      known={careers}
    />
  );
  return (
    <WhoseContext value={whose}>
      <div className={styles.received}>
        {beside && !isAdult ? (
          over('h1')
        ) : (
          <Invitation result={result} said={said} sent={sent} traits={traits} profile={profile} />
        )}
        {isAdult && (
          <div className={styles.two}>
            <FourLines quiz={result.quiz} />
            <ThreeQuestions />
          </div>
        )}
        <div className={styles.two}>
          <SentCareers
            result={result}
            name={sent.from}
            said={beside && !isAdult ? said : ''}
            known={careers}
          />
          <div className={styles.flower}>
            <Plant traits={traits} profile={profile} leaves={leafTopics(traits, result.picks)} />
            {!isAdult && !beside && <FourLines quiz={result.quiz} />}
          </div>
        </div>
        {isAdult && <WeekOf result={result} known={careers} />}
        {isAdult && beside && own.value && over('h2')}
        <p className={styles.claim}>
          <Trans id={sent.from === undefined ? 'sent.claimNobody' : 'sent.claim'} />
        </p>
      </div>
    </WhoseContext>
  );
}
