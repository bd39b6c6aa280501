import { useMemo } from 'react';
import { Trans } from '../../../i18n/react';
import type { Careers } from '../../../careers/career';
import type { FoundResult } from '../../../engine/code/found-result';
import { assess } from '../../../result/assess';
import { commonPool, sharedCareers } from '../../../result/together';
import { useCareers } from '../../../site/use-careers';
import { CareerRow } from './CareerRow';
import rows from './Received.module.css';
import styles from './TogetherPart.module.css';
import 'virtual:fitpath/messages/sent';

interface Props {
  readonly mine: FoundResult;
  readonly theirs: FoundResult;
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
  /** The heading below that of the part that it stands in. */
  readonly Sub: 'h2' | 'h3';
}

const CAREERS = 3;

/** The careers that two people could both look into; there is room for them before they come. */
export function SharedCareers({ mine, theirs, known, Sub }: Props) {
  const state = useCareers(known);
  const careers = state.kind === 'ready' ? state.value : undefined;
  const shared = useMemo(() => {
    if (!careers) return undefined;
    const pool = commonPool(mine.quiz.pool, theirs.quiz.pool);
    return sharedCareers(assess(mine, careers, pool), assess(theirs, careers, pool), careers, CAREERS);
  }, [mine, theirs, careers]);
  const count = shared?.careers.length ?? CAREERS;
  if (count === 0) return null;
  return (
    <div className={styles.shared}>
      <Sub>
        <Trans id="together.careers" values={{ count }} />
      </Sub>
      {state.kind === 'failed' && (
        <p role="status">
          <Trans id="together.noCareers" />
        </p>
      )}
      {careers && shared && (
        <>
          <p>
            <Trans id={shared.tied ? 'together.tied' : 'together.summed'} values={{ count }} />
          </p>
          <ul className={rows.careers}>
            {shared.careers.map(({ soc, row }) => (
              <CareerRow key={soc} careers={careers} row={row} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
