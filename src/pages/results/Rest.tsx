import { Trans, useLingui } from '../../i18n/react';
import { Told, useWhose } from '../../i18n/whose';
import { Deferred } from '../../components/Deferred';
import { PaperFoot } from '../../components/PaperFoot';
import { TraitKey } from '../../components/flower/TraitKey';
import { changesBetween } from '../../engine/changes';
import type { Profile } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { Traits } from '../../engine/traits';
import type { IdFrom } from '../../i18n/i18n';
import { paths } from '../../paths';
import type { Sessions } from '../../session/sessions';
import { OwnAnswers } from './answers/OwnAnswers';
import type { Changes } from './answers/use-changes';
import { useFair } from './offers/use-fair';
import { LastTime } from './LastTime';
import { Panel } from './Panel';
import type { usePast } from './use-past';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly quiz: Quiz;
  readonly session: Session | null;
  readonly traits: Traits;
  /** By the person's answers; and what is shown, with what they try out. */
  readonly profile: Profile;
  readonly shown: Profile;
  /** The quiz's address. */
  readonly questions: string;
  readonly sessions: Sessions;
  readonly past: ReturnType<typeof usePast>;
  readonly changes: Changes;
  /** The result's address within the site. */
  readonly link: string | undefined;
}

/** How many of the traits that moved since last time are named. */
const MOVED = 5;

/** What a result is made of, for who wants to look: all scores, the answers, and what was before. */
export function Rest(props: Props) {
  const { quiz, session, traits, profile, shown, questions, sessions, changes, link } = props;
  const { past, earlier, forget } = props.past;
  const { i18n } = useLingui();
  const whose = useWhose();
  const fair = useFair();
  const titleOf = (group: string) => i18n._(`scores.${group}` as IdFrom<'scores.'>, { ...whose });
  return (
    <>
      {profile.length > 0 && (
        <Panel level="h2" title={<Told id="results.scores" />} state={<Trans id="results.scores.state" />}>
          <Deferred>
            <TraitKey traits={traits} profile={shown} titleOf={titleOf} />
          </Deferred>
        </Panel>
      )}
      {session && (
        <OwnAnswers
          quiz={quiz}
          session={session}
          questions={questions}
          sessions={sessions}
          past={past}
          changes={changes}
        />
      )}
      {link && (
        <PaperFoot link={new URL(link, window.location.href).href}>
          <Trans id={quiz.outcomes ? 'results.onPaper.outcomes' : 'results.onPaper'} />
        </PaperFoot>
      )}
      {earlier && (
        <LastTime
          traits={traits}
          profile={profile}
          earlier={earlier.profile}
          at={earlier.at}
          changes={changesBetween(earlier.profile, profile)
            .filter(({ before, now }) => Math.round(before) !== Math.round(now))
            .slice(0, MOVED)}
          link={{ pathname: paths.results, search: fair, hash: earlier.code }}
          onForget={forget}
        />
      )}
    </>
  );
}
