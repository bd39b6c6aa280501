import { Trans } from '../i18n/react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../components/Button';
import { Icon } from '../components/icon/Icon';
import { answeredCount, nextItem } from '../engine/path';
import { mergeSessions } from '../engine/session';
import { useRun } from '../session/use-run';
import { RESULTS, type Taken } from './text-quiz';
import styles from './text-quiz.module.css';
import 'virtual:fitpath/messages/taken';

/** How long a quiz is, and the ways into it; answers to an earlier state of its text are kept as far as they fit. */
export function TextWays({ quiz, sessions, home }: Taken & { readonly home: string }) {
  const navigate = useNavigate();
  const { session, earlier, resume, startOver } = useRun(sessions, quiz);
  const answers = earlier ? mergeSessions(earlier, session) : session;
  const answered = answeredCount(quiz, answers);
  const next = nextItem(quiz, answers);
  const ask = (item: string) => void navigate(home, { state: { item, depth: 0 } });
  const first = quiz.items[0];
  const items = Math.min(quiz.items.length, quiz.flow.maxItems ?? Infinity);
  return (
    <>
      <p className={styles.small}>
        <Trans id="taken.size" values={{ items, minutes: quiz.minutes }} />{' '}
        {answered > 0 && <Trans id="taken.answered" values={{ count: answered }} />}
      </p>
      <div className={styles.ways}>
        {next && (
          <Button
            onClick={() => {
              resume();
              ask(next.id);
            }}
          >
            <Trans id={answered > 0 ? 'taken.goOn' : 'taken.take'} /> <Icon name="arrow" />
          </Button>
        )}
        {answered > 0 && (
          <>
            <Button
              look={next ? 'quiet' : 'primary'}
              onClick={() => {
                resume();
                void navigate(home, { state: RESULTS });
              }}
            >
              <Trans id="taken.seeResults" />
            </Button>
            <Button
              look="text"
              onClick={() => {
                startOver();
                if (first) ask(first.id);
              }}
            >
              <Trans id="taken.startOver" />
            </Button>
          </>
        )}
      </div>
    </>
  );
}
