import type { Known } from '../../engine/knowledge';
import { Trans } from '../../i18n/react';
import { Icon } from '../icon/Icon';
import styles from './KnowledgeList.module.css';
import 'virtual:fitpath/messages/knowledge';

const TICK = 'M5 13l5 5L20 7';

/** Each question that has a right answer: what was answered, what is right, and why. */
export function KnowledgeList({ known }: { readonly known: readonly Known[] }) {
  return (
    <ol className={styles.known}>
      {known.map(({ item, chosen, isRight }) => {
        const answer = item.options.find(({ id }) => id === item.correct)?.label ?? '';
        return (
          <li key={item.id}>
            <h3>{item.prompt}</h3>
            <p className={styles.mark}>
              {isRight ? <Icon drawing={TICK} /> : <Icon name="close" />}{' '}
              {isRight ? (
                <b>
                  <Trans id="knowledge.right" values={{ answer }} />
                </b>
              ) : chosen === undefined ? (
                <Trans id="knowledge.skipped" />
              ) : (
                <Trans id="knowledge.answered" values={{ answer: chosen }} />
              )}
            </p>
            {!isRight && (
              <p>
                <b>
                  <Trans id="knowledge.rightOne" values={{ answer }} />
                </b>
              </p>
            )}
            <p>{item.feedback}</p>
          </li>
        );
      })}
    </ol>
  );
}
