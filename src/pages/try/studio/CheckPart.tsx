import { Trans } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import type { Problem } from '../../../content/check/problem';
import { insert } from '../../../content/draft/edit';
import { Found } from '../Found';
import { Coverage } from '../people/Coverage';
import { People } from '../people/People';
import type { Taken } from '../../text-quiz';
import type { Check } from '../use-check';
import { useStudio } from './studio';
import styles from './Studio.module.css';
import 'virtual:fitpath/messages/studio';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly check: Check;
  readonly tried: Taken | undefined;
  readonly text: string;
  readonly mend: (edits: readonly Edit[]) => void;
  readonly onGo: (problem: Problem) => void;
}

/** What is wrong with the quiz and what could be better, how well it asks, and what made-up people would find with it. */
export function CheckPart({ check, tried, text, mend, onGo }: Props) {
  const { doc, traits, edit } = useStudio();
  return (
    <div className={`wrap ${styles.two ?? ''}`}>
      <section aria-labelledby="try-found">
        <h2 id="try-found">
          <Trans id="try.found" />
        </h2>
        <Found check={check} tried={tried} blank={false} onGo={onGo} onMend={mend} />
      </section>
      {tried && (
        <section aria-labelledby="try-cover">
          <h2 id="try-cover">
            <Trans id="studio.cover" />
          </h2>
          <Coverage quiz={tried.quiz} traits={traits} large />
        </section>
      )}
      <div className={styles.whole}>
        <People
          {...{ text, traits }}
          quiz={tried?.quiz}
          onAdd={(use) =>
            edit((now) => insert(now, ['items'], doc.items.length, { use }), { id: 'studio.step.add' })
          }
        />
      </div>
    </div>
  );
}
