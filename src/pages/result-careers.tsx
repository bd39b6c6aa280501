import { useEffect, useMemo, useState } from 'react';
import { Trans } from '@lingui/react';
import { careerAt, type Careers } from '../careers/career';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Matches, type MatchEntry } from '../components/results/Matches';
import type { Guide } from '../content/guide-schema';
import { answersAbout, reasons } from '../engine/explain';
import { match, poolRows, standing, type Match, type Ranking } from '../engine/match';
import type { Profile } from '../engine/profile';
import type { Quiz } from '../engine/quiz';
import type { Session } from '../engine/session';
import type { Traits } from '../engine/traits';
import { useSite } from './page';
import { reasonWords, shortReasons } from './reason-words';
import { FocusDetails, ResultFocus } from './result-focus';
import styles from './Results.module.css';
import { useCareers } from './use-careers';

interface Props {
  readonly quiz: Quiz;
  readonly profile: Profile;
  /** By how much ranges are widened [S14]. */
  readonly doubt: number;
  readonly traits: Traits;
  readonly session: Session | null;
}

/** The part of the results that needs the dataset: while it is on its way, and if it never comes, the rest stands. */
export function ResultCareers(props: Props) {
  const state = useCareers();
  if (state.kind === 'ready') return <Ranked {...props} careers={state.careers} />;
  return (
    <section className={styles.waiting} id="careers" aria-busy={state.kind === 'loading'}>
      <h2>
        <Trans id="results.matches" />
      </h2>
      {state.kind === 'loading' ? (
        <p role="status">
          <Trans id="results.loadingCareers" />
        </p>
      ) : (
        <Notice
          title={<Trans id="results.noCareers.title" />}
          action={
            <Button look="quiet" onClick={state.retry}>
              <Trans id="failure.retry" />
            </Button>
          }
        >
          <Trans id="results.noCareers.text" />
        </Notice>
      )}
    </section>
  );
}

const SHOWN = 7;

function Ranked({ quiz, profile, doubt, traits, session, careers }: Props & { readonly careers: Careers }) {
  const [shown, setShown] = useState(SHOWN);
  const guide = useGuide(quiz.focus);
  const ranking = useMemo(
    () => match(profile, careers, poolRows(quiz.pool, careers.soc), { doubt }),
    [profile, careers, quiz.pool, doubt],
  );
  // Of a person of whom nothing is known there is nothing to say about one career.
  const own =
    quiz.focus === undefined || profile.length === 0
      ? undefined
      : standing(profile, careers, ranking, quiz.focus, { doubt });
  const why = (found: Match) =>
    reasons(found, ranking, profile, careers, (trait) => answersAbout(trait, quiz, session));
  const focus = own && { standing: own, career: careerAt(careers, own.match.row), why: why(own.match) };

  return (
    <>
      {focus && (
        <ResultFocus
          career={focus.career}
          standing={focus.standing}
          size={ranking.matches.length}
          reasonsFor={focus.why.for.map((reason) => reasonWords(reason, traits))}
          reasonsAgainst={focus.why.against.map((reason) => reasonWords(reason, traits))}
          profile={profile}
          traits={traits}
        />
      )}
      <Matches
        tied={tiedGroup(ranking, profile)}
        size={ranking.matches.length}
        entries={ranking.matches.slice(0, shown).map((found): MatchEntry => ({
          match: found,
          career: careerAt(careers, found.row),
          ...shortReasons(why(found), traits),
        }))}
        tables={careers.tables}
        traits={traits}
        onMore={shown < ranking.matches.length ? () => setShown((count) => count + 20) : undefined}
      />
      {focus && (
        <FocusDetails
          career={focus.career}
          careers={careers}
          guide={guide}
          profile={profile}
          traits={traits}
        />
      )}
    </>
  );
}

/** How many careers at the head of the ranking cannot be told apart from the first; 0 when nothing was asked. */
function tiedGroup(ranking: Ranking, profile: Profile): number {
  if (profile.length === 0) return 0;
  const apart = ranking.matches.findIndex((found) => !found.tied);
  return apart < 0 ? ranking.matches.length : apart;
}

function useGuide(soc: string | undefined): Guide | undefined {
  const { content } = useSite();
  const [guide, setGuide] = useState<Guide>();
  useEffect(() => {
    let current = true;
    if (soc === undefined) return;
    content.guide(soc).then(
      (found) => current && setGuide(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [content, soc]);
  return guide;
}
