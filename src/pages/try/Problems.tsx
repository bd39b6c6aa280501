import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import type { Edit } from '../../content/check/json/slip';
import type { Mend, Problem } from '../../content/check/problem';
import { mendSaid, saidOf } from './said';
import { Said } from './SaidWords';
import styles from './Found.module.css';
import 'virtual:fitpath/messages/try';

/** More than anybody mends before checking again. */
const SHOWN = 100;

interface Props {
  readonly problems: readonly Problem[];
  /** The person wants to see the place. */
  readonly onGo: (problem: Problem) => void;
  /** The person takes what the checker is sure of. */
  readonly onMend: (edits: readonly Edit[]) => void;
}

/** Every problem with its place; choosing one leads there. Where a mend is sure it is a tap away, and all such are one tap away. */
export function Problems({ problems, onGo, onMend }: Props) {
  if (problems.length === 0) return null;
  const mends = problems.flatMap(({ mend }) => mend ?? []);
  return (
    <>
      {mends.length > 1 && (
        <Button look="quiet" onClick={() => onMend(mends.flatMap(({ edits }) => edits))}>
          <Trans id="try.mendAll" values={{ count: mends.length }} />
        </Button>
      )}
      <ol className={styles.problems}>
        {problems.slice(0, SHOWN).map((problem, at) => (
          // Two problems may agree in everything.
          <li key={at}>
            <button type="button" onClick={() => onGo(problem)}>
              <span className={styles.where}>
                <Trans id="try.place" values={{ line: problem.line, column: problem.column }} />
              </span>
              {problem.path !== '' && <code>{problem.path}</code>}
              <Said {...saidOf(problem)} />
            </button>
            {problem.mend && <MendButton mend={problem.mend} onMend={onMend} />}
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

/** Says what comes of it: “Straighten 42 quotes”. */
function MendButton({ mend, onMend }: { readonly mend: Mend } & Pick<Props, 'onMend'>) {
  return (
    <Button look="text" onClick={() => onMend(mend.edits)}>
      <Said {...mendSaid(mend)} />
    </Button>
  );
}
