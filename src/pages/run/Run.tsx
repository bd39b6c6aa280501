import { useMemo } from 'react';
import { Trans } from '../../i18n/react';
import { useLocation } from 'react-router-dom';
import { i18n as words } from '../../i18n/i18n';
import type { Quiz } from '../../engine/quiz';
import type { TraitNames } from '../../engine/traits';
import { paths } from '../../paths';
import { readRunFragment, runFragment } from '../../result/run-link';
import { apart } from '../../session/apart';
import { createSessions } from '../../session/sessions';
import { useSite } from '../../site/site';
import { useHydrated } from '../../site/use-hydrated';
import { useLoad } from '../../site/use-load';
import type { Page } from '../page';
import { TextQuestions, TextResults, useTurned, useView, Waiting } from '../text-quiz';
import { openRun } from './open-run';
import { Refused } from './Refused';
import { Start } from './Start';
import 'virtual:fitpath/messages/run';

interface Data {
  readonly traits: TraitNames;
}

const title = <Trans id="run.title" />;

/** A quiz that came by link: who made it is not known. Everything of it stands behind the # of the address. */
function Run({ data: { traits } }: { readonly data: Data }) {
  const { hash } = useLocation();
  const { packed, code } = useMemo(() => readRunFragment(hash), [hash]);
  const opened = useLoad(useHydrated() ? packed : undefined, () => openRun(packed));
  if (opened.kind !== 'ready')
    return <Waiting title={title} failed={opened.kind === 'failed'} onRetry={opened.retry} />;
  if (opened.value.kind !== 'quiz') return <Refused opened={opened.value} />;
  return <Opened key={packed} quiz={opened.value.quiz} traits={traits} packed={packed} code={code} />;
}

interface OpenedProps extends Data {
  readonly quiz: Quiz;
  readonly packed: string;
  /** Of a result that the link bears. */
  readonly code: string | undefined;
}

/** The beginning of the quiz, its questions, and what the answers come to or the link says. */
function Opened({ quiz, traits, packed, code }: OpenedProps) {
  const { store } = useSite();
  // Nothing of it meets answers to a quiz of the site, or to one of somebody else's that has its id.
  const sessions = useMemo(
    () => createSessions(apart(store, `run/${quiz.title.slice(0, MOST_NAMED)}`)),
    [quiz, store],
  );
  const view = useView();
  const shown = view === 'text' && code !== undefined ? 'results' : view;
  const turned = useTurned(shown);
  const home = `${paths.run}#${runFragment({ packed })}`;
  const around = { quiz, sessions, home, title, turned };
  if (shown === 'questions') return <TextQuestions {...around} traits={traits} />;
  if (shown === 'text') return <Start {...around} lost={false} />;
  return (
    <TextResults
      {...around}
      code={code}
      packed={packed}
      back={<Trans id="run.toStart" />}
      lost={<Start {...around} lost />}
    />
  );
}

/** Signs of a title by which a quiz is known again. */
const MOST_NAMED = 100;

export const page: Page<Data> = {
  Component: Run,
  load: (content) => Promise.resolve({ traits: content.traitNames }),
  head: () => ({ title: words._('run.head.title'), description: words._('run.head.description') }),
};
