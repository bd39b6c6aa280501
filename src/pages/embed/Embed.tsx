import { language, source } from '../../i18n/language';
import { useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { ToCopy } from '../../components/ToCopy';
import type { QuizSummary } from '../../content/content';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import styles from './Embed.module.css';
import { Choices } from './Choices';
import { Preview } from './Preview';
import { frameCode, isQuizId, tagCode, type TagChoices } from './tag';
import type { Page } from '../page';
import { useHydrated } from '../../site/use-hydrated';
import 'virtual:fitpath/messages/webmasters';

interface Data {
  readonly quizzes: readonly QuizSummary[];
}

const DEFAULTS: Omit<TagChoices, 'quiz'> = {
  theme: 'auto',
  accent: null,
  radius: 0,
  font: 'site',
  height: null,
  results: 'inline',
  links: 'new',
  wants: [],
};
const NOTES = ['file', 'events', 'consent', 'policy', 'sandbox', 'privacy'] as const;

/** For webmasters: choose a quiz and its looks, see it as visitors will, and take the code along. */
function Embed({ data: { quizzes } }: { readonly data: Data }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const asked = new URLSearchParams(useLocation().search).get('quiz');
  const [chosen, setChosen] = useState(DEFAULTS);
  const quiz = hydrated && isQuizId(asked) ? asked : (quizzes[0]?.id ?? '');
  const choices: TagChoices = { ...chosen, quiz };
  const base = import.meta.env.BASE_URL;
  const at = (path: string) => (hydrated ? new URL(path, window.location.href).href : path);
  const home = at(base);
  const inLanguage = {
    root: at(import.meta.env.FITPATH_ROOT),
    lang: language === source ? undefined : language,
  };
  const { origin } = hydrated ? window.location : { origin: '' };
  const link = i18n._('embedding.link');
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.page ?? ''}`}>
        <h1>
          <Trans id="embedding.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="embedding.lead" />
        </p>
        <div className={styles.sides}>
          <div>
            <Choices
              choices={choices}
              quizzes={quizzes}
              onQuiz={(id) => void navigate(paths.embed(id), { replace: true })}
              onChange={(changed) => setChosen({ ...chosen, ...changed })}
            />
            <ToCopy title={i18n._('embedding.code')} text={tagCode(choices, home, link, inLanguage)} />
            <details>
              <summary>
                <Trans id="embedding.plain" />
              </summary>
              <p>
                <Trans id="embedding.plainText" />
              </p>
              <ToCopy title={i18n._('embedding.plainCode')} text={frameCode(choices, home, link)} />
            </details>
          </div>
          {hydrated && <Preview choices={choices} home={inLanguage.root} lang={inLanguage.lang} />}
        </div>
        {NOTES.map((note) => (
          <section key={note} className={styles.note}>
            <h2>
              <Trans id={`embedding.note.${note}.title`} />
            </h2>
            <p>
              <Trans id={`embedding.note.${note}`} />
            </p>
            {note === 'policy' && (
              <ToCopy
                title={i18n._('embedding.policyCode')}
                text={`script-src ${origin}; frame-src ${origin}`}
              />
            )}
          </section>
        ))}
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
