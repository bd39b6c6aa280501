import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { saveFile } from '../../../components/save-file';
import type { Taken } from '../../text-quiz';
import type { Check } from '../use-check';
import styles from './Studio.module.css';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly tried: Taken | undefined;
  readonly text: string;
  readonly check: Check;
}

/** Ways to put the quiz before people. */
export function SharePart({ tried, text }: Props) {
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <Button look="quiet" onClick={() => saveFile(`${tried?.quiz.id ?? 'quiz'}.json`, text)}>
        <Trans id="try.save" />
      </Button>
    </div>
  );
}
