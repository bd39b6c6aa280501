import { useCallback, useMemo, useState } from 'react';
import { Told, useWhose } from '../../i18n/whose';
import { Button } from '../../components/Button';
import { ListNote } from './ranked/ListNote';
import { WhatIf } from './WhatIf';
import type { Profile, TraitEvidence } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import type { Said } from '../../engine/said';
import type { TraitId, Traits } from '../../engine/traits';
import { moveMeans, type Moved } from '../../engine/what-if';
import { assess, type Answers } from '../../result/assess';
import { triedHeadline } from '../../result/headline';
import 'virtual:fitpath/messages/results';

/** What a person tries out: other means than their own [M14]. */
export interface Trial {
  /** Their own. */
  readonly evidence: readonly TraitEvidence[];
  readonly moved: Moved;
  /** What would be known of them with what was moved; as doubtful as their own. */
  readonly answers: Answers;
  /** With what was moved; their own while nothing is. */
  readonly profile: Profile;
  readonly move: (trait: TraitId, mean: number) => void;
  readonly back: () => void;
}

interface Own extends Said {
  readonly quiz: Quiz;
  readonly doubt: number;
}

export function useWhatIf({ quiz, evidence, picks, left, doubt }: Own, traits: Traits): Trial {
  const [moved, setMoved] = useState<Moved>({});
  const answers = useMemo(
    () => ({ quiz, evidence: moveMeans(evidence, moved, traits.ids), picks, left, session: null, doubt }),
    [quiz, evidence, picks, left, moved, traits, doubt],
  );
  const { profile } = useMemo(() => assess(answers), [answers]);
  const move = useCallback(
    (trait: TraitId, mean: number) => setMoved((before) => ({ ...before, [trait]: mean })),
    [],
  );
  const back = useCallback(() => setMoved({}), []);
  return { evidence, moved, answers, profile, move, back };
}

interface ToolProps {
  readonly traits: Traits;
  readonly trial: Trial;
  /** The head of the list as it stands now. */
  readonly head: readonly string[];
  readonly onOpen: () => void;
}

export function WhatIfTool({ traits, trial, head, onOpen }: ToolProps) {
  const { evidence, moved, profile, move, back } = trial;
  return (
    <WhatIf
      traits={traits}
      evidence={evidence}
      moved={moved}
      profile={profile}
      said={triedHeadline(profile, traits, useWhose())}
      head={head}
      onMove={move}
      onBack={back}
      onOpen={onOpen}
    />
  );
}

/** Says that what is shown is not the person's own, with the way back to it. */
export function WhatIfNote({ trial: { moved, back } }: { readonly trial: Trial }) {
  const count = Object.keys(moved).length;
  return (
    <ListNote
      text={count > 0 && <Told id="whatIf.note" values={{ count }} />}
      action={
        count > 0 && (
          <Button look="quiet" onClick={back}>
            <Told id="whatIf.back" />
          </Button>
        )
      }
    />
  );
}
