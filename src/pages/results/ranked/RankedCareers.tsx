import { useMemo, type ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import { Told, useWhose } from '../../../i18n/whose';
import { careerAt, type Careers } from '../../../careers/career';
import { positionsOf } from '../../../careers/positions';
import { Deferred } from '../../../components/Deferred';
import { Notice } from '../../../components/Notice';
import type { Guide } from '../../../content/check/guide-schema';
import { answersAbout, reasons, type Reason } from '../../../engine/explain';
import type { Match } from '../../../engine/match';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import type { TraitId, Traits } from '../../../engine/traits';
import { assess } from '../../../result/assess';
import { reasonWords, tellable } from '../../../result/reason-words';
import type { Changes } from '../answers/use-changes';
import { Focus, FocusDetails } from './Focus';
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

/** A career to lay over the person's flower, and the traits on which it counts most. */
export interface Overlay {
  readonly positions: Readonly<Record<TraitId, number>>;
  readonly telling: readonly TraitId[];
}

interface Props {
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
  readonly quiz: Quiz;
  readonly limits: LimitState;
  readonly trial: Trial;
  readonly traits: Traits;
  readonly session: Session | null;
  readonly changes: Changes;
  /** The person's flower and sentence, where a verdict stands above them. */
  readonly top: (over?: Overlay) => ReactElement | null;
  /** What may be worth a second look: under the careers. */
  readonly hints: ReactElement | null;
  /**
   * What stands below; it waits too, so that a long list does not push it out from under a reader's eyes. It is told the career
   * to begin with, where there is one.
   */
  readonly after: (first?: { readonly soc: string; readonly name: string }) => ReactElement;
}

/** The part of the results that needs the dataset: while it is on its way, and if it never comes, the rest stands. */
export function RankedCareers({ known, ...props }: Props) {
  const { quiz, top, hints, after } = props;
  const state = useCareers(known);
  const guide = useGuide(quiz.focus);
  if (
    state.kind === 'loading' ||
    (state.kind === 'ready' && quiz.focus !== undefined && guide.kind === 'loading')
  )
    return (
      <section
        className={
          quiz.focus === undefined ? styles.waiting : `${styles.waiting ?? ''} ${styles.whole ?? ''}`
        }
        id="careers"
        aria-busy="true"
      >
        {quiz.focus === undefined ? <Title /> : <h1>{quiz.title}</h1>}
        <p role="status">
          <Trans id="results.loadingCareers" />
        </p>
      </section>
    );
  if (state.kind === 'ready') return <Ranked {...props} careers={state.value} guide={guide.value} />;
  return (
    <>
      {top()}
      <section className={styles.waiting} id="careers">
        <Title />
        <Notice title={<Trans id="results.noCareers.title" />} onRetry={state.retry}>
          <Told id="results.noCareers.text" />
        </Notice>
      </section>
      {hints}
      {after()}
    </>
  );
}

function Title() {
  return (
    <h2>
      <Told id="results.matches" />
    </h2>
  );
}

interface RankedProps extends Omit<Props, 'known'> {
  readonly careers: Careers;
  readonly guide: Guide | undefined;
}

/** Reasons at the head of a verdict. */
const FOR = 2;
const AGAINST = 1;
/** So many petals decide a verdict. */
const TELLING = 5;
const BETTER = 3;

function Ranked(props: RankedProps) {
  const { quiz, limits, trial, traits, session, careers, guide, changes, top, hints, after } = props;
  const { answers, profile, moved } = trial;
  const whose = useWhose();
  const { ranking, shown, standing, tiedCount } = useMemo(() => assess(answers, careers), [answers, careers]);
  const about = useMemo(() => answersAbout(quiz, session), [quiz, session]);
  const why = (found: Match) =>
    tellable(
      reasons(found, ranking, profile, careers, (trait) => (Object.hasOwn(moved, trait) ? [] : about(trait))),
      traits,
    );
  const focus = standing && {
    standing,
    career: careerAt(careers, standing.match.row),
    why: why(standing.match),
  };
  const said = (some: readonly Reason[]) => some.map((reason) => reasonWords(reason, traits, whose));
  const sides = focus && { for: said(focus.why.for), against: said(focus.why.against) };
  const doubted = standing?.verdict === 'others-fit-better';
  const first = tiedCount === 0 ? undefined : shown[0];

  return (
    <>
      {focus && sides && (
        <>
          <Focus
            career={focus.career}
            standing={focus.standing}
            size={ranking.matches.length}
            reasonsFor={sides.for.slice(0, FOR)}
            reasonsAgainst={sides.against.slice(0, AGAINST)}
            better={doubted ? shown.slice(0, BETTER) : []}
            hasGuide={guide !== undefined}
          />
          {top({
            positions: positionsOf(focus.career),
            telling: [...sides.for, ...sides.against].slice(0, TELLING).map(({ key }) => key),
          })}
        </>
      )}
      {!focus && quiz.focus !== undefined && top()}
      <MatchList
        ranking={ranking}
        shown={shown}
        tiedCount={tiedCount}
        careers={careers}
        traits={traits}
        why={why}
        limits={limits}
        trial={trial}
        moving={changes.moving}
      />
      <Deferred>
        {hints}
        <Sureness
          quiz={quiz}
          session={session}
          profile={profile}
          ranking={ranking}
          careers={careers}
          candidates={careers}
          traits={traits}
          changes={changes}
        />
        {focus && sides && (
          <FocusDetails
            career={focus.career}
            careers={careers}
            guide={guide}
            profile={profile}
            traits={traits}
            reasonsFor={sides.for.slice(FOR)}
            reasonsAgainst={sides.against.slice(AGAINST)}
          />
        )}
        {after(focus && !doubted ? focus.career : first)}
      </Deferred>
    </>
  );
}

/** What somebody wrote about the quiz's career, if anything. */
function useGuide(soc: string | undefined): Load<Guide | undefined> {
  const { content } = useSite();
  return useLoad(soc, () => content.guide(soc ?? ''));
}
