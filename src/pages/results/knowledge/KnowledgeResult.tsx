import type { ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { Trans } from '../../../i18n/react';
import { Told, useWhose } from '../../../i18n/whose';
import { Button } from '../../../components/Button';
import { knownIn } from '../../../engine/knowledge';
import { nextItem } from '../../../engine/path';
import type { FoundResult } from '../../../engine/code/found-result';
import type { Result } from '../../../engine/code/result-code';
import type { Sessions } from '../../../session/sessions';
import { useRun } from '../../../session/use-run';
import { ResultHeading } from '../ResultHeading';
import { useResultLink } from '../take/use-result-link';
import { KnowledgeList } from '../../../components/knowledge/KnowledgeList';
import styles from './KnowledgeResult.module.css';
import 'virtual:fitpath/messages/knowledge';

interface Props {
  readonly result: FoundResult;
  /** The quiz's address. */
  readonly questions: string;
  readonly sessions: Sessions;
  /** The result code; absent where nobody else has the quiz. */
  readonly code?: ((result: Omit<Result, 'quiz'>) => string) | undefined;
  /** The packed quiz, where it came by link (`ResultBody`). */
  readonly packed?: string | undefined;
  /** What else there is to do with it. */
  readonly take: ReactElement | null;
}

/** The whole result of a quiz that asks nothing but what is right [Q21]: how much was, and the way to take it again. */
export function KnowledgeResult({ result, questions, sessions, code, packed, take }: Props) {
  const { quiz, session, right } = result;
  const { startOver } = useRun(sessions, quiz);
  const navigate = useNavigate();
  const whose = useWhose();
  // In the address, so that a reload finds it, and whoever gets the address.
  useResultLink(right && code?.({ evidence: [], right }), session ? undefined : whose, packed);
  const goesOn = session !== null && nextItem(quiz, session) !== undefined;
  return (
    <div className={styles.alone}>
      <p className={styles.from}>
        {session ? quiz.title : <Told id="knowledge.link" values={{ quiz: quiz.title }} />}
      </p>
      <ResultHeading>
        {right ? <Trans id="knowledge.count" values={{ ...right }} /> : <Trans id="knowledge.none" />}
      </ResultHeading>
      {session && <KnowledgeList known={knownIn(quiz, session)} />}
      <p className={styles.ways}>
        {goesOn && (
          <Button to={questions}>
            <Trans id="knowledge.continue" />
          </Button>
        )}
        <Button
          look={goesOn ? 'quiet' : 'primary'}
          onClick={() => {
            // Whoever only reads somebody's result keeps answers of their own.
            if (session) startOver();
            void navigate(questions);
          }}
        >
          <Trans id={session ? 'knowledge.again' : 'knowledge.yourself'} />
        </Button>
      </p>
      {take}
    </div>
  );
}
