import { useMemo, useState, type ReactElement } from 'react';
import { Trans } from '../../i18n/react';
import { Told, useWhose, WhoseContext } from '../../i18n/whose';
import type { Careers } from '../../careers/career';
import { leafTopics } from '../../components/flower/leaf-topics';
import { Plant } from '../../components/flower/Plant';
import { Beside, ToBeside } from './Beside';
import { Hints } from './Hints';
import { fitId } from '../../engine/career-quiz';
import { isKnowledgeAlone } from '../../engine/knowledge';
import { Late } from './Late';
import type { Result } from '../../engine/code/result-code';
import { saysNothing } from '../../engine/said';
import type { Traits } from '../../engine/traits';
import { assess } from '../../result/assess';
import type { Sessions } from '../../session/sessions';
import { keptBeside } from '../../session/visit';
import { useRun } from '../../session/use-run';
import { useCapabilities } from '../../site/capabilities';
import { RankedCareers, type Overlay } from './ranked/RankedCareers';
import { useLimits } from './ranked/Limits';
import { Part } from './Part';
import { Portrait } from './Portrait';
import { StudyPart } from './study/StudyPart';
import { Rest } from './Rest';
import { TakeAlong } from './take/TakeAlong';
import { ThisWeek } from './ThisWeek';
import { useWhatIf } from './WhatIfTool';
import styles from './ResultBody.module.css';
import { useChanges } from './answers/use-changes';
import { usePast } from './use-past';
import { useOwner, useResultLink } from './take/use-result-link';
import type { FoundResult } from '../../engine/code/found-result';
import 'virtual:fitpath/messages/results';

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
  readonly code?: ((result: Omit<Result, 'quiz'>) => string) | undefined;
  /**
   * The packed quiz, where it is none of the site's and came by link: the result's address bears it too, and nothing of it meets what
   * the device keeps of the site's own quizzes, or what a study reads.
   */
  readonly packed?: string | undefined;
  /** More ways to take the result along, and what there is to say about them. */
  readonly take: ReactElement | null;
}

const outcomesCode = () => import('./outcomes/RankedOutcomes');
const partCode = () => import('./knowledge/KnowledgePart');
const aloneCode = () => import('./knowledge/KnowledgeResult');

/** What somebody's answers say: of themselves and of careers or a quiz's own outcomes, or of what they know. */
export function ResultBody(props: Props) {
  const { quiz, session } = props.result;
  return (
    <WhoseContext value={useOwner(session)}>
      {isKnowledgeAlone(quiz) ? (
        <Late load={aloneCode}>{({ KnowledgeResult }) => <KnowledgeResult {...props} />}</Late>
      ) : (
        <WholeResult {...props} />
      )}
    </WhoseContext>
  );
}

/**
 * What the answers say about a person and the careers, the answer first: who this is, or how the quiz's own career fits, then the
 * careers, then how sure that is, and at last all that lets one try, keep or check it.
 */
function WholeResult({ result: found, traits, careers, questions, sessions, code, packed, take }: Props) {
  const changes = useChanges(found, sessions, traits);
  const { quiz, evidence, picks, left, right, session } = changes.result;
  const said = { evidence, picked: picks?.picked, left, right };
  const { times } = useRun(sessions, quiz);
  const answers = useMemo(() => ({ ...changes.result, times }), [changes.result, times]);
  const { hints, doubt, profile } = useMemo(() => assess(answers), [answers]);
  const leaves = leafTopics(traits, picks);
  const limits = useLimits(found);
  const trial = useWhatIf({ quiz, evidence, picks, left, doubt }, traits);
  // Nobody else has a quiz without a code, and no file has a career's own: a study could not read their rows.
  const listed = packed === undefined ? code : undefined;
  const isStudied =
    listed !== undefined && !saysNothing(changes.result) && !quiz.id.startsWith(fitId('')) && !quiz.outcomes;
  const whose = useWhose();
  const link = useResultLink(
    code?.({ ...said, doubt, limits: limits.value }),
    session ? undefined : whose,
    packed,
  );
  const { leavesFiles } = useCapabilities();
  const [beside] = useState(() => (session && listed && !quiz.outcomes ? keptBeside() : undefined));
  const past = usePast({
    quiz,
    code: session && !saysNothing(changes.result) ? listed?.({ ...said, doubt }) : undefined,
    traits,
  });
  const top = (over?: Overlay) => (
    <div className={styles.top}>
      <Portrait
        traits={traits}
        profile={profile}
        picked={leaves.length > 0}
        quiz={quiz}
        session={session}
        questions={questions}
        below={over !== undefined}
      >
        {beside !== undefined && <ToBeside fragment={beside} />}
      </Portrait>
      <Plant
        traits={traits}
        profile={trial.profile}
        leaves={leaves}
        over={over}
        caption={over && <Told id="focus.caption" />}
      />
    </div>
  );
  const hintList = session && <Hints hints={hints} session={session} traits={traits} questions={questions} />;
  const after = (week?: Week) => (
    <>
      {right && (
        <Late load={partCode}>{({ KnowledgePart }) => <KnowledgePart result={changes.result} />}</Late>
      )}
      {beside !== undefined && (
        <Beside fragment={beside} mine={changes.result} traits={traits} known={careers} />
      )}
      {(leavesFiles || take) && (profile.length > 0 || picks) && (
        <Part title={<Trans id="results.keep" />}>
          <TakeAlong
            answers={answers}
            profile={profile}
            traits={traits}
            leaves={leaves}
            link={link}
            isListed={listed !== undefined}
          />
          {take}
        </Part>
      )}
      <Rest
        quiz={quiz}
        session={session}
        traits={traits}
        profile={profile}
        shown={trial.profile}
        questions={questions}
        sessions={sessions}
        past={past}
        changes={changes}
        link={listed && link}
      />
      {week && <ThisWeek career={week} />}
      {session && isStudied && <StudyPart quiz={quiz} session={session} />}
    </>
  );
  const list = { known: careers, quiz, trial, traits, session, changes, hints: hintList, after };
  return (
    <>
      {quiz.focus === undefined && top()}
      {quiz.outcomes ? (
        <Late load={outcomesCode}>{({ RankedOutcomes }) => <RankedOutcomes {...list} />}</Late>
      ) : (
        <RankedCareers {...list} limits={limits} top={quiz.focus === undefined ? () => null : top} />
      )}
    </>
  );
}

/** The career to begin with. */
type Week = Parameters<typeof ThisWeek>[0]['career'];
