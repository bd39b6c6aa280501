import { useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Retry } from '../../../components/Notice';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { useCapabilities } from '../../../site/capabilities';
import { useLoad } from '../../../site/use-load';
import styles from './StudyPart.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly quiz: Quiz;
  readonly session: Session;
}

/** For who takes part in a study, closed for all others: their answers with what they work at, as a row to hand in. */
export function StudyPart(props: Props) {
  const { siteFrame } = useCapabilities();
  const [opened, setOpened] = useState(false);
  const form = useLoad(opened || undefined, () => import('./StudyForm'));
  if (!siteFrame) return null;
  return (
    <details className={styles.part} onToggle={() => setOpened(true)}>
      <summary>
        <h2>
          <Trans id="results.study" />
        </h2>
      </summary>
      {form.value && <form.value.default {...props} />}
      <div role="status">
        {opened && form.kind === 'loading' && <Trans id="results.study.loading" />}
        {form.kind === 'failed' && (
          <>
            <p>
              <Trans id="results.study.failed" />
            </p>
            <Retry onRetry={form.retry} />
          </>
        )}
      </div>
    </details>
  );
}
