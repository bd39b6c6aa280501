import { useMemo, type ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import { careerAt, type Careers } from '../../../careers/career';
import { Deferred } from '../../../components/Deferred';
import { Notice } from '../../../components/Notice';
import type { Guide } from '../../../content/check/guide-schema';
import { answersAbout, reasons } from '../../../engine/explain';
import type { Match } from '../../../engine/match';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import type { Traits } from '../../../engine/traits';
import { assess } from '../../../result/assess';
import { reasonWords, tellable } from '../../../result/reason-words';
import { FocusDetails, Focus } from './Focus';
import type { LimitState } from './Limits';
import { MatchList } from './MatchList';
import { Sureness } from './Sureness';
import type { Trial } from '../WhatIfTool';
import styles from './RankedCareers.module.css';
import { useCareers } from '../../../site/use-careers';
import { useSite } from '../../../site/site';
import { useLoad, type Load } from '../../../site/use-load';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
  readonly quiz: Quiz;
  readonly limits: LimitState;
  readonly trial: Trial;
  readonly traits: Traits;
  readonly session: Session | null;
  /** The list may re-order while it is looked at. */
  readonly moving: boolean;
  /** What stands below; it waits too, so that a long list does not push it out from under a reader's eyes. */
  readonly after: ReactElement;
}

/** The part of the results that needs the dataset: while it is on its way, and if it never comes, the rest stands. */
export function RankedCareers({ known, after, ...props }: Props) {
  const state = useCareers(known);
  const { focus } = props.quiz;
  const guide = useGuide(focus);
  if (state.kind === 'loading' || (state.kind === 'ready' && focus !== undefined && guide.kind === 'loading'))
    return (
      <section className={styles.waiting} id="careers" aria-busy="true">
        <h2>
          <Trans id="results.matches" />
        </h2>
        <p role="status">
          <Trans id="results.loadingCareers" />
        </p>
      </section>
    );
  if (state.kind === 'ready')
    return (
      <>
        <Ranked {...props} careers={state.value} guide={guide.value} />
        <Deferred>{after}</Deferred>
      </>
    );
  return (
    <>
      <section className={styles.waiting} id="careers">
        <h2>
          <Trans id="results.matches" />
        </h2>
        <Notice title={<Trans id="results.noCareers.title" />} onRetry={state.retry}>
          <Trans id="results.noCareers.text" />
        </Notice>
      </section>
      {after}
    </>
  );
}

interface RankedProps extends Omit<Props, 'after' | 'known'> {
  readonly careers: Careers;
  readonly guide: Guide | undefined;
}

function Ranked({ quiz, limits, trial, traits, session, careers, guide, moving }: RankedProps) {
  const { answers, profile, moved } = trial;
  const { ranking, shown, standing, tiedCount } = useMemo(() => assess(answers, careers), [answers, careers]);
  const why = (found: Match) =>
    tellable(
      reasons(found, ranking, profile, careers, (trait) =>
        Object.hasOwn(moved, trait) ? [] : answersAbout(trait, quiz, session),
      ),
      traits,
    );
  const focus = standing && {
    standing,
    career: careerAt(careers, standing.match.row),
    why: why(standing.match),
  };

  return (
    <>
      {focus && (
        <Focus
          career={focus.career}
          standing={focus.standing}
          size={ranking.matches.length}
          reasonsFor={focus.why.for.map((reason) => reasonWords(reason, traits))}
          reasonsAgainst={focus.why.against.map((reason) => reasonWords(reason, traits))}
          profile={profile}
          traits={traits}
        />
      )}
      <MatchList
        ranking={ranking}
        shown={shown}
        tiedCount={tiedCount}
        careers={careers}
        traits={traits}
        why={why}
        limits={limits}
        trial={trial}
        moving={moving}
      />
      <Deferred>
        <Sureness
          quiz={quiz}
          session={session}
          profile={profile}
          ranking={ranking}
          careers={careers}
          traits={traits}
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
      </Deferred>
    </>
  );
}

/** What somebody wrote about the quiz's career, if anything. */
function useGuide(soc: string | undefined): Load<Guide | undefined> {
  const { content } = useSite();
  return useLoad(soc, () => content.guide(soc ?? ''));
}
