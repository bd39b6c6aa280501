import type { Edit } from '../../../content/check/json/slip';
import { Icon } from '../../../components/icon/Icon';
import { Button } from '../../../components/Button';
import { mendSaid, saidOf } from '../said';
import { Said } from '../SaidWords';
import { problemsAt, type Spot } from '../studio/parts';
import { useStudio } from '../studio/studio';
import list from './Mends.module.css';

interface Props {
  readonly part: Spot['part'];
  /** undefined: what is about no single card. */
  readonly at: number | undefined;
  readonly mend: (edits: readonly Edit[]) => void;
}

/** What is wrong on one card, where it stands, with the mend where that is sure. */
export function Mends({ part, at, mend }: Props) {
  const { problems } = useStudio();
  const own = problemsAt(problems, part, at);
  if (own.length === 0) return null;
  return (
    <ul className={list.mends}>
      {own.map((problem, place) => (
        // Two problems may agree in everything.
        <li key={place}>
          <Icon name="warning" />
          <span>
            <code>{problem.path.replace(/^(items|outcomes)\[\d+\]\.?/, '')}</code>{' '}
            <Said {...saidOf(problem)} />
          </span>
          {problem.mend && (
            <Button look="quiet" onClick={() => mend(problem.mend?.edits ?? [])}>
              <Said {...mendSaid(problem.mend)} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
