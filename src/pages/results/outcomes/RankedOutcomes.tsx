import { useMemo, type ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import { Told, useWhose } from '../../../i18n/whose';
import type { Careers } from '../../../careers/career';
import { releaseName } from '../../../components/career/publication-words';
import { Deferred } from '../../../components/Deferred';
import { Notice } from '../../../components/Notice';
import { needsCareers, noCareers } from '../../../engine/outcomes';
import type { Outcome, Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import type { Traits } from '../../../engine/traits';
import { assessOutcomes, whyOutcome, type OutcomeAssessment } from '../../../result/outcomes';
import { useSite } from '../../../site/site';
import { useLoad } from '../../../site/use-load';
import type { Changes } from '../answers/use-changes';
import { reasonsOf } from '../ranked/entry';
import { Sureness } from '../ranked/Sureness';
import { WhatIfNote, WhatIfTool, type Trial } from '../WhatIfTool';
import { usePartner } from '../offers/use-partner';
import { LeftOut } from './LeftOut';
import { OutcomeItem } from './OutcomeItem';
import { OutcomeList } from './OutcomeList';
import styles from './RankedOutcomes.module.css';
import 'virtual:fitpath/messages/outcomes';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/shell';

interface Props {
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
  readonly quiz: Quiz;
  readonly trial: Trial;
  readonly traits: Traits;
  readonly session: Session | null;
  readonly changes: Changes;
  /** What may be worth a second look: under the list. */
  readonly hints: ReactElement | null;
  readonly after: () => ReactElement;
}

/**
 * What a quiz's own outcomes come to, in the place of the careers. The dataset is asked for only where an outcome needs it; if it
 * does not come, those that need none are ranked all the same.
 */
export function RankedOutcomes({ known, ...props }: Props) {
  const { content } = useSite();
  const needed = needsCareers(props.quiz);
  const state = useLoad(
    needed ? content : undefined,
    () => content.careers(),
    () => known,
  );
  if (needed && state.kind === 'loading')
    return (
      <section className={styles.waiting} id="careers" aria-busy="true">
        <h2>
          <Told id="outcomes.title" />
        </h2>
        <p role="status">
          <Trans id="page.loading" />
        </p>
      </section>
    );
  return (
    <Outcomes {...props} careers={state.value} retry={state.kind === 'failed' ? state.retry : undefined} />
  );
}

interface OutcomesProps extends Omit<Props, 'known'> {
  readonly careers: Careers | undefined;
  /** Asks once more for careers that did not come. */
  readonly retry: (() => void) | undefined;
}

/** So many lead the list while something is tried out. */
const HEAD = 3;

function Outcomes({ quiz, trial, traits, session, changes, hints, after, careers, retry }: OutcomesProps) {
  const { answers, profile, moved } = trial;
  const assessed = useMemo(() => assessOutcomes(answers, traits, careers), [answers, traits, careers]);
  const { ranking, candidates, shown, left, unplaced, outcomeOf } = assessed;
  const partner = usePartner();
  const whose = useWhose();
  const teller = { quiz, session, traits, moved };
  const positionsAt = (row: number) =>
    Object.fromEntries(traits.ids.map((trait) => [trait, candidates.positions[trait]?.[row] ?? 50]));
  return (
    <>
      <OutcomeList
        assessed={assessed}
        moving={changes.moving || Object.keys(moved).length > 0}
        item={(found, place) => {
          const outcome = outcomeOf(found);
          const why = whyOutcome(found, assessed, teller);
          return outcome ? (
            <OutcomeItem
              outcome={outcome}
              why={reasonsOf(found, why, { ranking, candidates, traits, whose })}
              positions={positionsAt(found.row)}
              place={place}
              traits={traits}
              careers={careers}
            />
          ) : (
            <></>
          );
        }}
        note={
          <>
            {retry && <Failed unplaced={unplaced} onRetry={retry} />}
            <WhatIfNote trial={trial} />
          </>
        }
        after={
          <>
            <LeftOut left={left} size={quiz.outcomes?.length ?? 0} isOwn={session !== null} />
            {careers && <Sources quiz={quiz} careers={careers} />}
          </>
        }
        tools={
          <WhatIfTool
            traits={traits}
            trial={trial}
            head={shown.slice(0, HEAD).map(({ name }) => name)}
            onOpen={changes.begin}
          />
        }
      />
      {careers &&
        partner?.part({
          socs: leadsTo(shown.flatMap((found) => outcomeOf(found) ?? [])),
          careerName: (soc) => careers.name[careers.row(soc) ?? -1] ?? soc,
          told: assessed.tiedCount > 0,
          placed: false,
        })}
      <Deferred>
        {hints}
        {shown.length > 1 && (
          <Sureness
            quiz={quiz}
            session={session}
            profile={profile}
            ranking={ranking}
            careers={careers ?? noCareers(traits.ids, candidates.topicIds ?? [])}
            candidates={candidates}
            traits={traits}
            changes={changes}
          />
        )}
        {after()}
      </Deferred>
    </>
  );
}

/** The careers that outcomes name, those of the best first. */
function leadsTo(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ careers = [] }) => careers))];
}

/** The careers did not come: what that leaves open, and that they can be asked for again. */
function Failed({
  unplaced,
  onRetry,
}: Pick<OutcomeAssessment, 'unplaced'> & { readonly onRetry: () => void }) {
  return (
    <Notice title={<Trans id="outcomes.failed.title" />} onRetry={onRetry}>
      <Told id="results.noCareers.text" />{' '}
      {unplaced.length > 0 && (
        <Trans id="outcomes.unplaced" values={{ titles: unplaced.map(({ title }) => title).join(', ') }} />
      )}
    </Notice>
  );
}

/** Whence figures and positions are. */
function Sources({
  quiz: { outcomes = [] },
  careers: { tables },
}: {
  readonly quiz: Quiz;
  readonly careers: Careers;
}) {
  const values = { pay: releaseName(tables.wages.release), outlook: tables.projections.release };
  const hasFigures = outcomes.some(({ careers = [] }) => careers.length > 0);
  return (
    <p className={styles.source}>
      {hasFigures ? <Trans id="results.matchSources" values={values} /> : <Trans id="outcomes.source" />}
    </p>
  );
}
