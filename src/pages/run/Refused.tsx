import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { Notice } from '../../components/Notice';
import type { Mistake } from './open-run';
import { paths } from '../../paths';
import type { OpenedRun } from './open-run';
import styles from './Run.module.css';
import 'virtual:fitpath/messages/run';

/** How many mistakes are told to somebody who may only pass them on. */
const SHOWN = 5;

/** Why a link opens no quiz, what was kept, and what to do. */
export function Refused({ opened }: { readonly opened: Exclude<OpenedRun, { kind: 'quiz' }> }) {
  const reason = opened.kind === 'refused' ? opened.reason : opened.kind;
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.run ?? ''}`}>
        <Notice alone title={<Trans id={`run.${reason}.title`} />}>
          <Trans id={`run.${reason}.text`} />
        </Notice>
        {opened.kind === 'mistakes' && <Mistakes mistakes={opened.mistakes} />}
        <p className={styles.ways}>
          <Button to={paths.home}>
            <Trans id="run.toQuizzes" />
          </Button>
          <Button look="text" to={paths.try}>
            <Trans id="run.toTry" />
          </Button>
        </p>
      </main>
    </SiteFrame>
  );
}

/** The first of them: the packed text has no lines, so each is told by its place in the quiz. */
function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  return (
    <section aria-labelledby="run-mistakes">
      <h2 id="run-mistakes">
        <Trans id="run.mistakes.list" values={{ count: mistakes.length }} />
      </h2>
      <ol className={styles.mistakes}>
        {mistakes.slice(0, SHOWN).map(({ path, words, lang }, at) => (
          <li key={at}>
            {path !== '' && <code>{path}</code>} <span lang={lang}>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
