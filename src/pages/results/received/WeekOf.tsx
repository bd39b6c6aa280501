import { useMemo } from 'react';
import type { Careers } from '../../../careers/career';
import type { FoundResult } from '../../../engine/code/found-result';
import { assess } from '../../../result/assess';
import { useCareers } from '../../../site/use-careers';
import { ThisWeek } from '../ThisWeek';
import { WEEK } from './Ways';

interface Props {
  readonly result: FoundResult;
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
}

/** What to do this week with the career to begin with; nothing where no answer tells any apart. */
export function WeekOf({ result, known }: Props) {
  const state = useCareers(known);
  const careers = state.kind === 'ready' ? state.value : undefined;
  const first = useMemo(() => {
    if (!careers) return undefined;
    const { standing, shown, tiedCount } = assess(result, careers);
    if (standing && standing.verdict !== 'others-fit-better') return standing.match;
    return tiedCount === 0 ? undefined : shown[0];
  }, [careers, result]);
  return (
    <div id={WEEK} tabIndex={-1}>
      {first && <ThisWeek career={first} />}
    </div>
  );
}
