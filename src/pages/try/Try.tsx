import { useEffect, useMemo, useState } from 'react';
import type { TraitNames } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { apart, createDraft, useDraft } from './draft';
import { createSessions } from '../../session/sessions';
import type { Page } from '../page';
import { useCheck } from './use-check';
import { Editor } from './Editor';
import { TriedQuestions, TriedResults, Waiting } from './TryRun';
import { useTurned, useView } from './use-view';
import { useSite } from '../../site/site';
import 'virtual:fitpath/messages/try';

interface Data {
  readonly traits: TraitNames;
}

/** A quiz of one's own: its text and what is wrong with it, its questions, and what the answers come to. */
function Try({ data: { traits } }: { readonly data: Data }) {
  const { store } = useSite();
  const [draftStore] = useState(() => createDraft(store));
  const draft = useDraft(draftStore);
  const check = useCheck(draft.text);
  const view = useView();
  const turned = useTurned(view);
  const quiz = check.found?.quiz;
  // Answers to quizzes that are being written are kept apart; each new text keeps those that still fit it.
  const tried = useMemo(() => quiz && { quiz, sessions: createSessions(apart(store, 'try')) }, [quiz, store]);

  const { text, kept, follow } = draft;
  useEffect(() => follow(), [follow]);
  useEffect(() => {
    if (kept || text === '') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [kept, text]);

  if (view !== 'text' && check.checking && !tried) return <Waiting />;
  if (view === 'text' || !tried) return <Editor draft={draft} check={check} tried={tried} turned={turned} />;
  return view === 'questions' ? (
    <TriedQuestions {...tried} traits={traits} turned={turned} />
  ) : (
    <TriedResults {...tried} turned={turned} />
  );
}

export const page: Page<Data> = {
  Component: Try,
  load: (content) => Promise.resolve({ traits: content.traitNames }),
  head: () => ({ title: words._('try.head.title'), description: words._('try.head.description') }),
};
