import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { QuizSummary } from '../../content/content';
import { i18n as words } from '../../i18n/i18n';
import { language, source } from '../../i18n/language';
import { Trans } from '../../i18n/react';
import { paths } from '../../paths';
import { useHydrated } from '../../site/use-hydrated';
import type { Page } from '../page';
import styles from './Embed.module.css';
import { Notes } from './Notes';
import { Question, type Scripts } from './Question';
import { DEFAULTS, isQuizId, type TagChoices } from './tag';
import { WithoutScripts } from './WithoutScripts';
import { WithScripts } from './WithScripts';
import 'virtual:fitpath/messages/webmasters';

interface Data {
  readonly quizzes: readonly QuizSummary[];
}

/** For webmasters: one question first, then the code that their page takes, and how it looks there. */
function Embed({ data: { quizzes } }: { readonly data: Data }) {
  const navigate = useNavigate();
  const live = useHydrated();
  const asked = new URLSearchParams(useLocation().search).get('quiz');
  const [answer, setAnswer] = useState<Scripts>();
  // The page is read in a language, and its visitors most likely, too.
  const [chosen, setChosen] = useState({ ...DEFAULTS, lang: language === source ? '' : language });
  const quiz = live && isQuizId(asked) ? asked : (quizzes[0]?.id ?? '');
  const choices: TagChoices = { ...chosen, quiz };
  const at = (path: string) => (live ? new URL(path, window.location.href).href : path);
  const place = {
    ...{ choices, quizzes, live, home: at(import.meta.env.BASE_URL), root: at(import.meta.env.FITPATH_ROOT) },
    onChange: (changed: Partial<TagChoices>) => setChosen({ ...chosen, ...changed }),
    onQuiz: (id: string) => void navigate(paths.embed(id), { replace: true }),
  };
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.page ?? ''}`}>
        <h1>
          <Trans id="embedding.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="embedding.lead" />
        </p>
        <Question answer={answer} root={place.root} onAnswer={setAnswer} />
        {answer === 'yes' && <WithScripts {...place} />}
        {(answer === 'no' || answer === 'course') && (
          <WithoutScripts {...place} isCourse={answer === 'course'} />
        )}
        <Notes origin={live ? window.location.origin : ''} />
      </main>
    </SiteFrame>
  );
}

export const page: Page<Data> = {
  Component: Embed,
  load: async (content) => ({ quizzes: (await content.cover()).quizzes }),
  head: () => ({
    title: words._('embedding.head.title'),
    description: words._('embedding.head.description'),
  }),
};
