import { Trans } from '../../../i18n/react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../../components/Button';
import { AnswerList, questionState } from './AnswerList';
import { answeredCount, pathOf } from '../../../engine/path';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import type { Past } from '../../../session/past';
import type { Sessions } from '../../../session/sessions';
import { dropBeside } from '../../../session/visit';
import { useRun } from '../../../session/use-run';
import { useLeaves } from '../../../site/use-leaves';
import { Panel } from '../Panel';
import styles from './OwnAnswers.module.css';
import type { Changes } from './use-changes';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly quiz: Quiz;
  readonly session: Session;
  /** The quiz's address. */
  readonly questions: string;
  /** Where the answers are kept. */
  readonly sessions: Sessions;
  /** Where results are kept; undefined where none are. */
  readonly past: Past | undefined;
  readonly changes: Pick<Changes, 'change' | 'begin'>;
}

/** Every answer, to change or to forget. */
export function OwnAnswers({ quiz, session, questions, sessions, past, changes }: Props) {
  const navigate = useNavigate();
  const { kept, startOver } = useRun(sessions, quiz);
  const leaves = useLeaves((kept) => kept.leaves.length);
  const forgetLeaves = useLeaves((kept) => kept.forget);
  const count = answeredCount(quiz, session);
  const begin = () => {
    startOver();
    void navigate(questions);
  };
  return (
    <Panel
      level="h2"
      title={<Trans id="results.answers" />}
      state={<Trans id={kept ? 'results.answers.state' : 'results.answers.visit'} values={{ count }} />}
    >
      <p>
        <Trans id={kept ? 'results.answersKept' : 'results.answersNotKept'} values={{ count }} />
      </p>
      <AnswerList
        questions={questions}
        items={pathOf(quiz, session)}
        session={session}
        changes={{
          ...changes,
          elsewhere: (item) => void navigate(questions, { state: questionState(item) }),
        }}
      />
      <p className={styles.forget}>
        {kept && past && (
          <Button
            look="quiet"
            onClick={() => {
              past.close(quiz.id);
              begin();
            }}
          >
            <Trans id="results.again" />
          </Button>
        )}
        <Button
          look="quiet"
          onClick={() => {
            past?.drop(quiz.id);
            forgetLeaves();
            dropBeside();
            begin();
          }}
        >
          <Trans id={leaves > 0 ? 'results.forgetAll' : 'results.forget'} values={{ count: leaves }} />
        </Button>
      </p>
    </Panel>
  );
}
