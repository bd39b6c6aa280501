import { sourceLang } from '../../../i18n/source-lang';
import type { Edit } from '../../../content/check/json/slip';
import { Icon } from '../../../components/icon/Icon';
import { Button } from '../../../components/Button';
import { spotOf, type Spot } from '../studio/parts';
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
  const own = problems.filter(({ path }) => {
    const spot = spotOf(path);
    return spot?.part === part && spot.at === at;
  });
  if (own.length === 0) return null;
  return (
    <ul className={list.mends}>
      {own.map((problem, place) => (
        // Two problems may agree in everything.
        <li key={place}>
          <Icon name="warning" />
          <span lang={sourceLang}>
            <code>{problem.path.replace(/^(items|outcomes)\[\d+\]\.?/, '')}</code>{' '}
            <span>{problem.message}</span>
          </span>
          {problem.mend && (
            <Button look="quiet" onClick={() => mend(problem.mend?.edits ?? [])}>
              <span lang={sourceLang}>{problem.mend.words}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
