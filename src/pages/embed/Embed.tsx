import { useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { Button } from '../../components/Button';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { QuizSummary } from '../../content/content';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import styles from './Embed.module.css';
import { Choices } from './Choices';
import { Preview } from './Preview';
import { frameCode, isQuizId, tagCode, type TagChoices } from './tag';
import type { Page } from '../page';
import { useCopy } from '../../site/use-copy';
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
const NOTES = ['events', 'consent', 'policy', 'sandbox', 'privacy'] as const;

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
  const home = hydrated ? new URL(base, window.location.href).href : base;
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
            <Code title={i18n._('embedding.code')} code={tagCode(choices, home, link)} />
            <details>
              <summary>
                <Trans id="embedding.plain" />
              </summary>
              <p>
                <Trans id="embedding.plainText" />
              </p>
              <Code title={i18n._('embedding.plainCode')} code={frameCode(choices, home, link)} />
            </details>
          </div>
          {hydrated && <Preview choices={choices} home={home} />}
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
              <Code
                title={i18n._('embedding.policyCode')}
                code={`script-src ${origin}; frame-src ${origin}`}
              />
            )}
          </section>
        ))}
      </main>
    </SiteFrame>
  );
}

/** Code to copy. */
function Code({ title, code }: { readonly title: string; readonly code: string }) {
  const { copied, copy } = useCopy(code);
  return (
    <div className={styles.code}>
      <pre role="region" aria-label={title}>
        <code>{code}</code>
      </pre>
      <Button look="quiet" onClick={copy}>
        <Trans id="embedding.copy" />
      </Button>
      <p role="status">
        {copied !== undefined && <Trans id={copied ? 'embedding.copied' : 'embedding.notCopied'} />}
      </p>
    </div>
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
