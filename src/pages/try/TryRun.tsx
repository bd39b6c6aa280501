import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import type { TraitNames } from '../../engine/traits';
import { paths } from '../../paths';
import { saveResponses } from '../../result/save-responses';
import { TextQuestions, TextResults, Waiting, type Taken } from '../text-quiz';
import styles from './TryRun.module.css';
import 'virtual:fitpath/messages/try';

const around = { home: paths.try, title: <Trans id="try.title" /> };

/** The same questions as on a quiz's own page. */
export function TriedQuestions(props: Taken & { readonly traits: TraitNames; readonly turned: boolean }) {
  return <TextQuestions {...props} {...around} />;
}

/** The same results as on their own page; without a code, since nobody else has this quiz. */
export function TriedResults(props: Taken & { readonly turned: boolean }) {
  return (
    <TextResults
      {...props}
      {...around}
      back={<Trans id="try.toText" />}
      take={(answers) => (
        <div className={styles.take}>
          <Button look="quiet" onClick={() => saveResponses(props.quiz, answers)}>
            <Trans id="try.saveResponses" />
          </Button>
          <p>
            <Trans id="try.noCode" components={{ 0: <code /> }} />
          </p>
        </div>
      )}
    />
  );
}

/** The text is being checked, or code is on its way, or it did not come. */
export function TriedWaiting(props: { readonly failed?: boolean; readonly onRetry?: () => void }) {
  return <Waiting title={around.title} {...props} />;
}
