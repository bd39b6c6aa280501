import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { TraitNames } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { createSessions } from '../../session/sessions';
import { useHydrated } from '../../site/use-hydrated';
import { useLoad } from '../../site/use-load';
import { useSite } from '../../site/site';
import { paths } from '../../paths';
import type { Page } from '../page';
import { apart } from '../../session/apart';
import { createDrafts, useDrafts } from './draft/drafts';
import { plain } from './file';
import { Importing } from './Importing';
import { Start } from './Start';
import { partOf, type Part } from './studio/parts';
import { Studio } from './studio/Studio';
import { TriedQuestions, TriedResults, TriedWaiting } from './TryRun';
import { useCheck, writing } from './use-check';
import { useFiles } from './use-files';
import { useWritten } from './use-written';
import { useImport } from './use-import';
import { useTurned, useView } from '../text-quiz';
import 'virtual:fitpath/messages/try';
import 'virtual:fitpath/messages/studio';

interface Data {
  readonly traits: TraitNames;
}

/** Quizzes of one's own: the drafts, one of them being made, its questions, and what the answers come to. */
function Try({ data: { traits } }: { readonly data: Data }) {
  const { store, content } = useSite();
  const [draftStore] = useState(() => createDrafts(store, Date.now));
  const drafts = useDrafts(draftStore);
  const { id, text, kept, follow } = drafts;
  useWritten(drafts.begin);
  const navigate = useNavigate();
  const check = useCheck(text);
  const [last, onPart] = useState<Part>('questions');
  const view = useView();
  const turned = useTurned(view);
  const quiz = check.found?.quiz;
  // The sheet has an address of its own, for whoever would rather write than choose.
  const { hash } = useLocation();
  const hydrated = useHydrated();
  const isSheet = hydrated && partOf(hash) === 'text';
  const starts = id === null && !isSheet;
  const tools = useLoad(starts ? undefined : 'tools', async () => {
    const [{ bank }, words] = await Promise.all([writing(), content.traits()]);
    return { bank, traits: words };
  });
  // Answers to quizzes that are being written are kept apart; each new text keeps those that still fit it.
  const tried = useMemo(() => quiz && { quiz, sessions: createSessions(apart(store, 'try')) }, [quiz, store]);
  const begin = (brought: string) => {
    drafts.begin(plain(brought));
    void navigate(paths.try, { replace: true });
  };
  const { imported, setImported, bring } = useImport(begin);
  const opened = useFiles({
    onText: (brought) =>
      void bring(brought).then((came) => setOfFile(came === 'draft' ? draftStore.getState().id : null)),
    onAgain: (again) => drafts.write(plain(again), { id: 'studio.step.file' }),
    onOther: async (file) => (await bring('', file)) !== undefined,
  });

  // A file is read again into the draft that it became, and into no other.
  const [ofFile, setOfFile] = useState<string | null>(null);
  const files = id === ofFile ? opened : { ...opened, readAgain: undefined };

  useEffect(() => follow(), [follow, id]);
  useEffect(() => {
    if (kept || text === '') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [kept, text]);

  if (view !== 'text' && check.checking && !tried) return <TriedWaiting />;
  if (view === 'questions' && tried) return <TriedQuestions {...tried} traits={traits} turned={turned} />;
  if (view === 'results' && tried) return <TriedResults {...tried} turned={turned} />;
  if (imported) return <Importing imported={imported} onDone={begin} onEnd={() => setImported(undefined)} />;
  if (starts) return <Start drafts={drafts} files={files} onText={(brought) => void bring(brought)} />;
  if (!tools.value) return <TriedWaiting failed={tools.kind === 'failed'} onRetry={tools.retry} />;
  return <Studio {...{ drafts, files, check, tried, last, onPart, turned }} {...tools.value} />;
}

export const page: Page<Data> = {
  Component: Try,
  load: (content) => Promise.resolve({ traits: content.traitNames }),
  head: () => ({ title: words._('try.head.title'), description: words._('try.head.description') }),
};
