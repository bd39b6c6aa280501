import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { normOf } from '../../../content/measured/misfit-norms';
import type { Candidates } from '../../../engine/asking/candidates';
import { endOf, oneMore } from '../../../engine/asking/adaptive';
import { howWell, misfitOfBest, nearestOf } from '../../../engine/misfit';
import type { Ranking } from '../../../engine/match';
import { answeredCount } from '../../../engine/path';
import type { Profile } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { nextQuestion } from '../../../engine/asking/next-question';
import { findTrait, type Traits } from '../../../engine/traits';
import type { Changes } from '../answers/use-changes';
import { Part } from '../Part';
import { OneMore } from './OneMore';
import styles from './Sureness.module.css';
import 'virtual:fitpath/messages/sureness';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly quiz: Quiz;
  readonly session: Session | null;
  readonly profile: Profile;
  readonly ranking: Ranking;
  /** The dataset, or what stands in for it; and what was ranked of it. */
  readonly careers: Candidates;
  readonly candidates: Candidates;
  readonly traits: Traits;
  readonly changes: Pick<Changes, 'begin' | 'change'>;
}

/** How sure the result is: what it is good for and what not, what would sharpen it, and what it stands on. */
export function Sureness({ quiz, session, profile, ranking, careers, candidates, traits, changes }: Props) {
  if (profile.length === 0) return null;
  const ids = traits.ids;
  // A link carries no answers, only how many pieces of evidence they gave.
  const evidence = profile.reduce((sum, score) => sum + score.evidence, 0);
  const norm = quiz.outcomes ? undefined : normOf(quiz, session ? answeredCount(quiz, session) : evidence);
  const well = norm && howWell(misfitOfBest(ranking), norm);
  const end = session ? endOf(quiz, session, careers, ids) : undefined;
  const more = session ? oneMore(quiz, session, careers, ids) : undefined;
  const about = more?.trait ?? nextQuestion(profile, candidates, ranking, ids)?.trait;
  const trait = about === undefined ? undefined : findTrait(traits, about);
  const of = quiz.outcomes ? 'outcomes' : quiz.focus === undefined ? 'many' : 'one';
  return (
    <Part title={<Trans id="sureness.title" />}>
      <dl className={styles.lines}>
        <div>
          <dt>
            <Trans id="sureness.good" />
          </dt>
          <dd>
            <Trans id={`sureness.good.${of}`} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans id="sureness.bad" />
          </dt>
          <dd>
            <Trans id={`sureness.bad.${of}`} />
          </dd>
        </div>
        {trait && (
          <div>
            <dt>
              <Trans id="sureness.sharpen" />
            </dt>
            <dd>
              <Trans
                id="sureness.between"
                values={{ trait: trait.name, low: trait.low.pole, high: trait.high.pole }}
              />
            </dd>
          </div>
        )}
      </dl>
      {session && <OneMore item={more?.item} session={session} changes={changes} />}
      <div className={styles.basis}>
        {well && well !== 'well' && (
          <p>
            <Told id={`sureness.${well}`} values={{ title: nearestOf(ranking)?.name ?? '' }} />{' '}
            <Told id="sureness.norm" />
          </p>
        )}
        <p>
          <Trans
            id="results.sureness"
            values={{
              asked: profile.length,
              unsure: profile.filter((score) => score.evidence === 1).length,
              notAsked: traits.list.length - profile.length,
            }}
          />{' '}
          {end && (
            <Trans
              id={`sureness.${end}${of === 'outcomes' ? '.outcomes' : ''}`}
              values={{ count: quiz.flow.maxItems ?? 0 }}
            />
          )}
        </p>
      </div>
    </Part>
  );
}
