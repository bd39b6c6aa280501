import { useCallback, useMemo, useState } from 'react';
import { Trans } from '@lingui/react';
import { Button } from '../components/Button';
import { ListNote } from '../components/results/ListNote';
import { WhatIf } from '../components/results/WhatIf';
import { profileOf, type Profile, type TraitEvidence } from '../engine/profile';
import { widen } from '../engine/quality';
import type { TraitId, Traits } from '../engine/traits';
import { moveMeans, type Moved } from '../engine/what-if';
import { idsOf } from './use-result';

/** What a person tries out: other means than their own [M14]. */
export interface Trial {
  /** Their own. */
  readonly evidence: readonly TraitEvidence[];
  readonly moved: Moved;
  /** With what was moved; their own while nothing is. */
  readonly profile: Profile;
  readonly move: (trait: TraitId, mean: number) => void;
  readonly back: () => void;
}

export function useTrial(evidence: readonly TraitEvidence[], traits: Traits, doubt: number): Trial {
  const [moved, setMoved] = useState<Moved>({});
  const profile = useMemo(
    () => widen(profileOf(moveMeans(evidence, moved, idsOf(traits))), doubt),
    [evidence, moved, traits, doubt],
  );
  const move = useCallback(
    (trait: TraitId, mean: number) => setMoved((before) => ({ ...before, [trait]: mean })),
    [],
  );
  const back = useCallback(() => setMoved({}), []);
  return { evidence, moved, profile, move, back };
}

interface ToolProps {
  readonly traits: Traits;
  readonly trial: Trial;
  /** The head of the list as it stands now. */
  readonly head: readonly string[];
  readonly onOpen: () => void;
}

export function TrialTool({ traits, trial, head, onOpen }: ToolProps) {
  const { evidence, moved, profile, move, back } = trial;
  return (
    <WhatIf
      traits={traits}
      evidence={evidence}
      moved={moved}
      profile={profile}
      head={head}
      onMove={move}
      onBack={back}
      onOpen={onOpen}
    />
  );
}

/** Says that what is shown is not the person's own, with the way back to it. */
export function TrialNote({ trial: { moved, back } }: { readonly trial: Trial }) {
  const count = Object.keys(moved).length;
  return (
    <ListNote
      text={count > 0 && <Trans id="whatIf.note" values={{ count }} />}
      action={
        count > 0 && (
          <Button look="quiet" onClick={back}>
            <Trans id="whatIf.back" />
          </Button>
        )
      }
    />
  );
}
