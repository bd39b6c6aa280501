import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Outcome } from '../../../engine/quiz';
import styles from './RankedOutcomes.module.css';
import 'virtual:fitpath/messages/outcomes';

interface Props {
  readonly left: readonly Outcome[];
  /** All that the quiz has. */
  readonly size: number;
  /** The answers are here, and can be changed. */
  readonly isOwn: boolean;
}

/** What the answers left out [Q20]: nobody should have to guess that there was more. */
export function LeftOut({ left, size, isOwn }: Props) {
  if (left.length === 0) return null;
  return (
    <details className={styles.left} open={left.length === size || undefined}>
      <summary>
        <Told id="outcomes.left" values={{ left: left.length, size }} />
      </summary>
      <p>
        <Trans id={isOwn ? 'outcomes.left.you' : 'outcomes.left.they'} />
      </p>
      <ul>
        {left.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
