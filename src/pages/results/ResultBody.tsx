import { useMemo, useState, type ReactElement } from 'react';
import { Trans } from '../../i18n/react';
import type { Careers } from '../../careers/career';
import { leafTopics } from '../../components/flower/leaf-topics';
import { TraitKey } from '../../components/flower/TraitKey';
import { Deferred } from '../../components/Deferred';
import { PaperFoot } from '../../components/PaperFoot';
import { Hints } from './Hints';
import { LastTime } from './LastTime';
import { fitId } from '../../engine/career-quiz';
import { changesBetween } from '../../engine/changes';
import type { Result } from '../../engine/result-code';
import { saysNothing } from '../../engine/said';
import type { Traits } from '../../engine/traits';
import { paths } from '../../paths';
import { assess } from '../../result/assess';
import type { Sessions } from '../../session/sessions';
import { useRun } from '../../session/use-run';
import { OwnAnswers } from './answers/OwnAnswers';
import { RankedCareers } from './ranked/RankedCareers';
import { useLimits } from './ranked/Limits';
import { Plate } from './Plate';
import { Portrait } from './Portrait';
import { StudyPart } from './study/StudyPart';
import { TakeAlong } from './take/TakeAlong';
import { useWhatIf } from './WhatIfTool';
import styles from './ResultBody.module.css';
import { useChanges } from './answers/use-changes';
import { usePast } from './use-past';
import { useResultLink } from './take/use-result-link';
import type { FoundResult } from '../../engine/found-result';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/leaves';

interface Props {
  readonly result: FoundResult;
  readonly traits: Traits;
  /** The dataset, where it is there already. */
  readonly careers?: Careers | undefined;
  /** The quiz's address: to take it, or to change an answer. */
  readonly questions: string;
  /** Where the answers are kept. */
  readonly sessions: Sessions;
  /** The result code; absent where nobody else has the quiz. */
  readonly code?: (result: Omit<Result, 'quiz'>) => string;
  /** More ways to take the result along, and what there is to say about them. */
  readonly take: ReactElement | null;
}

/** What the answers say about a person and the careers, from the portrait down to every single answer. */
export function ResultBody({ result: found, traits, careers, questions, sessions, code, take }: Props) {
  const changes = useChanges(found, sessions, traits);
  const { quiz, evidence, picks, session } = changes.result;
  const said = { evidence, picked: picks?.picked };
  const { times } = useRun(sessions, quiz);
  const answers = useMemo(() => ({ ...changes.result, times }), [changes.result, times]);
  const { hints, doubt, profile } = useMemo(() => assess(answers), [answers]);
  const leaves = leafTopics(traits, picks);
  const [seen] = useState(platesSeen);
  const limits = useLimits(found);
  const trial = useWhatIf({ quiz, evidence, picks, doubt }, traits);
  // Nobody else has a quiz without a code, and no file has a career's own: a study could not read their rows.
  const isStudied = code !== undefined && !saysNothing(changes.result) && !quiz.id.startsWith(fitId(''));
  const link = useResultLink(code?.({ ...said, doubt, limits: limits.value }));
  const { past, earlier, forget } = usePast({
    quiz,
    code: session && !saysNothing(changes.result) ? code?.({ ...said, doubt }) : undefined,
    traits,
  });
  return (
    <>
      <div className={styles.top}>
        <figure className={styles.plate}>
          {(['words', 'numbers'] as const).map((labels) => {
            const plate = <Plate traits={traits} profile={trial.profile} leaves={leaves} room={labels} />;
            return (
              <div key={labels} className={labels === 'words' ? styles.wide : styles.narrow}>
                {seen.includes(labels) ? plate : <Deferred>{plate}</Deferred>}
              </div>
            );
          })}
          <figcaption>
            <span>
              <Trans id="results.plate" />
            </span>{' '}
            <span>{leaves.length > 0 && <Trans id="leaves.plate" />}</span>
          </figcaption>
        </figure>
        <Portrait
          traits={traits}
          profile={profile}
          picked={leaves.length > 0}
          quiz={quiz}
          own={session !== null}
          questions={questions}
          take={
            <>
              <TakeAlong answers={answers} profile={profile} traits={traits} leaves={leaves} link={link} />
              {take}
            </>
          }
        />
      </div>
      <details className={styles.scores}>
        <summary>
          <h2>
            <Trans id="results.scores" />
          </h2>
        </summary>
        <Deferred>
          <TraitKey traits={traits} profile={trial.profile} />
        </Deferred>
      </details>
      {session && <Hints hints={hints} session={session} traits={traits} questions={questions} />}
      <RankedCareers
        known={careers}
        quiz={quiz}
        limits={limits}
        trial={trial}
        traits={traits}
        session={session}
        moving={changes.moving}
        after={
          <>
            {link && (
              <PaperFoot link={new URL(link, window.location.href).href}>
                <Trans id="results.onPaper" />
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
                link={{ pathname: paths.results, hash: earlier.code }}
                onForget={forget}
              />
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
            {session && isStudied && <StudyPart quiz={quiz} session={session} />}
          </>
        }
      />
    </>
  );
}

/** Which of the two plates this screen shows, by its style; near where they change, both may be. */
function platesSeen(): readonly ('words' | 'numbers')[] {
  const { innerWidth } = window;
  return [
    ...(innerWidth > 500 ? (['words'] as const) : []),
    ...(innerWidth < 600 ? (['numbers'] as const) : []),
  ];
}

/** How many of the traits that moved since last time are named. */
const MOVED = 5;
