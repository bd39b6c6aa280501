import { useState, type ReactElement } from 'react';
import { Trans } from '../../i18n/react';
import type { Careers } from '../../careers/career';
import { gradeProspects } from '../../careers/prospects';
import { Notice } from '../../components/Notice';
import type { Traits } from '../../engine/traits';
import { useOwnFit, type OwnFit } from '../../result/use-own-fit';
import { SideBySide } from './SideBySide';
import { useChosen } from './Slots';
import { useExtras } from './use-extras';
import 'virtual:fitpath/messages/compare';

export interface Data {
  readonly careers: Careers;
  readonly traits: Traits;
}

interface Arrived {
  readonly fit: OwnFit | undefined;
  /** What did not come. */
  readonly failed: ReactElement | false;
  readonly sideBySide: ReactElement;
}

/**
 * Careers with their figures and guides, and how they fit the person. All of it comes at once, so that nothing moves; undefined
 * until it has. `kept`: they are let go by their leaves.
 */
export function useArrived(
  socs: readonly string[],
  { careers, traits }: Data,
  kept: boolean,
): Arrived | undefined {
  const fit = useOwnFit(careers);
  const chosen = useChosen(socs);
  const { extras, retry } = useExtras(chosen.socs);
  const settled = fit.kind !== 'loading' && chosen.socs.every((soc) => extras.has(soc));
  const [shown, setShown] = useState(settled);
  if (settled && !shown) setShown(true);
  if (!settled && !shown) return undefined;
  return {
    fit: fit.value,
    failed: chosen.socs.some((soc) => extras.get(soc) === 'failed') && (
      <Notice title={<Trans id="compare.failed.title" />} onRetry={retry}>
        <Trans id="compare.failed.text" />
      </Notice>
    ),
    sideBySide: (
      <SideBySide
        listed={socs}
        chosen={chosen}
        careers={careers}
        traits={traits}
        grade={gradeProspects(careers)}
        extras={extras}
        fit={fit.value}
        kept={kept}
      />
    ),
  };
}
