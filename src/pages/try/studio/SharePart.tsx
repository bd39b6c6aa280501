import type { Taken } from '../../text-quiz';
import { Share } from '../share/Share';
import styles from './Studio.module.css';

interface Props {
  readonly tried: Taken | undefined;
  readonly text: string;
}

/** Ways to put the quiz before people. */
export function SharePart({ tried, text }: Props) {
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <Share text={text} quiz={tried?.quiz} />
    </div>
  );
}
