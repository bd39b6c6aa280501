import { Trans } from '../../../i18n/react';
import type { Careers } from '../../../careers/career';
import { normOf } from '../../../content/measured/misfit-norms';
import { endOf } from '../../../engine/adaptive';
import { howWell, misfitOfBest, nearestOf } from '../../../engine/misfit';
import type { Ranking } from '../../../engine/match';
import { answeredCount, pathOf } from '../../../engine/path';
import type { Profile } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { nextQuestion } from '../../../engine/next-question';
import { findTrait, type Traits } from '../../../engine/traits';
import { Part } from '../Part';
import 'virtual:fitpath/messages/sureness';

interface Props {
  readonly quiz: Quiz;
  readonly session: Session | null;
  readonly profile: Profile;
  readonly ranking: Ranking;
  readonly careers: Careers;
  readonly traits: Traits;
}

/** How sure the list is: how well anything fits, why an adaptive quiz ended, and what one more question would settle. */
export function Sureness({ quiz, session, profile, ranking, careers, traits }: Props) {
  if (profile.length === 0) return null;
  const ids = traits.ids;
  // A link carries no answers, only how many pieces of evidence they gave.
  const evidence = profile.reduce((sum, score) => sum + score.evidence, 0);
  const answers = session ? answeredCount(quiz, session) : evidence;
  const norm = normOf(quiz, answers);
  const end = session ? endOf(quiz, session, careers, ids) : undefined;
  const next = nextQuestion(profile, careers, ranking, ids);
  if (!norm && !end && !next) return null;
  const trait = next && findTrait(traits, next.trait);
  return (
    <Part title={<Trans id="sureness.title" />}>
      {norm && (
        <p>
          <Trans
            id={`sureness.${howWell(misfitOfBest(ranking), norm)}`}
            values={{ title: nearestOf(ranking)?.name ?? '' }}
          />{' '}
          <Trans id="sureness.norm" />
        </p>
      )}
      {session && end && (
        <p>
          <Trans id={`sureness.${end}`} values={{ count: pathOf(quiz, session).length }} />
        </p>
      )}
      {next && trait && (
        <p>
          <Trans
            id="sureness.next"
            values={{
              trait: trait.name,
              high: next.high.name,
              highPole: trait.high.pole,
              low: next.low.name,
              lowPole: trait.low.pole,
            }}
            components={{ 0: <b /> }}
          />
        </p>
      )}
    </Part>
  );
}
