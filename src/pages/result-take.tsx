import { useState } from 'react';
import { ShareBar } from '../components/results/ShareBar';
import type { Profile } from '../engine/profile';
import type { Quiz } from '../engine/quiz';
import type { Session } from '../engine/session';
import type { Traits } from '../engine/traits';
import { useSite } from './page';
import { fileName, saveFile, saveResponses } from './save-file';

interface Props {
  readonly quiz: Quiz;
  readonly profile: Profile;
  readonly session: Session | null;
  readonly traits: Traits;
  /** The address within the site; undefined where nobody else has the quiz. */
  readonly link: string | undefined;
}

/** The result to take along. What makes the files comes when one is asked for. */
export function TakeAlong({ quiz, profile, session, link }: Props) {
  const { content } = useSite();
  const [failed, setFailed] = useState(false);
  const attempt = (work: () => Promise<void> | void) => async () => {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  };
  const table = async () => {
    const [careers, { matchTable }, { match, poolRows }] = await Promise.all([
      content.careers(),
      import('./result-table'),
      import('../engine/match'),
    ]);
    const ranking = match(profile, careers, poolRows(quiz.pool, careers.soc));
    saveFile(`${fileName(quiz)}.csv`, matchTable(ranking, careers), 'text/csv');
  };
  return (
    <ShareBar
      link={link && new URL(link, window.location.href).href}
      failed={failed}
      files={[
        { kind: 'table', save: () => void attempt(table)() },
        // A quiz that is being tried has its own button for them.
        ...(session && link
          ? [{ kind: 'answers' as const, save: () => void attempt(() => saveResponses(quiz, session))() }]
          : []),
      ]}
    />
  );
}
