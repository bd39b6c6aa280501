import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { peopleFor } from '../../../content/tried/people-for';
import type { Quiz } from '../../../engine/quiz';
import type { TraitNames } from '../../../engine/traits';
import { Trans } from '../../../i18n/react';
import { useLoad } from '../../../site/use-load';
import { Outcome } from './Outcome';
import styles from './People.module.css';
import 'virtual:fitpath/messages/tried';

interface Props {
  /** The text of the quiz as it stands now. */
  readonly text: string;
  /** What it says; undefined as long as something is wrong with it. */
  readonly quiz: Quiz | undefined;
  readonly traits: TraitNames;
  /** Takes an item of the bank into the quiz; without it the items are only named. */
  readonly onAdd?: (bankId: string) => void;
}

/** Comes when somebody asks for it. */
const writing = () => import('../../../content/worker/writing');

/** Lets made-up people take the quiz, when its author asks for it, and shows what became of them. */
export function People({ text, quiz, traits, onAdd }: Props) {
  const [asked, setAsked] = useState<{ readonly text: string; readonly quiz: Quiz }>();
  const load = useLoad(asked, async () => ({
    asked,
    came: await (await writing()).checker.people(asked?.text ?? ''),
  }));
  const { asked: of, came } = (load.kind === 'loading' ? load.before : load.value) ?? {};
  const busy = asked !== undefined && load.kind === 'loading';
  const tried = came?.kind === 'tried' ? came.tried : undefined;
  const stale = of !== undefined && of.text !== text;
  return (
    <section className={styles.people} aria-labelledby="tried-title" aria-busy={busy}>
      <header className={styles.head}>
        <h2 id="tried-title">
          <Trans id="tried.title" />
        </h2>
        <p>
          <Trans id={`tried.lead.${leadOf(quiz)}`} />
        </p>
        {quiz && (
          <Button
            look={tried && !stale ? 'quiet' : 'primary'}
            onClick={() => {
              if (!busy) setAsked({ text, quiz });
            }}
          >
            {tried ? (
              <Trans id="tried.again" />
            ) : (
              <Trans id="tried.go" values={{ people: peopleFor(quiz) }} />
            )}
          </Button>
        )}
      </header>
      <p role="status" className={styles.state}>
        {busy ? (
          <Trans id="tried.busy" />
        ) : !quiz ? (
          <Trans id="tried.problems" />
        ) : stale && tried ? (
          <Trans id="tried.stale" />
        ) : came?.kind === 'stopped' ? (
          <Trans id="tried.stopped" />
        ) : null}
      </p>
      {load.kind === 'failed' && (
        <Notice title={<Trans id="tried.failed" />} onRetry={load.retry}>
          <Trans id="tried.failedText" />
        </Notice>
      )}
      {!busy && came?.kind === 'no-careers' && (
        <Notice title={<Trans id="tried.noCareers" />} onRetry={load.retry}>
          <Trans id="tried.noCareersText" />
        </Notice>
      )}
      {tried && of && (
        <div className={styles.came} data-stale={stale || undefined}>
          <Outcome tried={tried} quiz={of.quiz} traits={traits} onAdd={stale ? undefined : onAdd} />
        </div>
      )}
    </section>
  );
}

/** From whom people are drawn. */
function leadOf(quiz: Quiz | undefined): 'careers' | 'focus' | 'outcomes' {
  if (quiz?.outcomes) return 'outcomes';
  return quiz?.focus === undefined ? 'careers' : 'focus';
}
