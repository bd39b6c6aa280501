import { Trans } from '../../i18n/react';
import type { Problem } from '../../content/check/problem';
import styles from './Try.module.css';
import 'virtual:fitpath/messages/try';

/** More than anybody mends before checking again. */
const SHOWN = 100;

interface Props {
  readonly problems: readonly Problem[];
  /** The person wants to see the place. */
  readonly onGo: (problem: Problem) => void;
}

/** Every problem with its place; choosing one leads there. */
export function Problems({ problems, onGo }: Props) {
  if (problems.length === 0) return null;
  return (
    <>
      <ol className={styles.problems}>
        {problems.slice(0, SHOWN).map((problem, at) => (
          // Two problems may agree in everything.
          <li key={at}>
            <button type="button" onClick={() => onGo(problem)}>
              <span className={styles.where}>
                <Trans id="try.place" values={{ line: problem.line, column: problem.column }} />
              </span>
              {problem.path !== '' && <code>{problem.path}</code>}
              <span>{problem.message}</span>
            </button>
          </li>
        ))}
      </ol>
      {problems.length > SHOWN && (
        <p>
          <Trans id="try.more" values={{ count: problems.length - SHOWN }} />
        </p>
      )}
    </>
  );
}
