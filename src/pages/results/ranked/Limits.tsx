import { useState } from 'react';
import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { Retry } from '../../../components/Notice';
import { LimitPanel } from './LimitPanel';
import { ListNote } from './ListNote';
import { anyLimit, limitsOf, NO_LIMITS, STATES, type Limits } from '../../../engine/limits';
import type { PayIn } from '../../../careers/pay/state-pay';
import { useCapabilities } from '../../../site/capabilities';
import type { Load } from '../../../site/use-load';
import type { FoundResult } from '../../../engine/code/found-result';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/states';

/** What the list is narrowed to. */
export interface LimitState {
  readonly value: Limits;
  readonly set: (limits: Limits) => void;
}

/** Begins with what the link says, or else with what the person answered to questions about it [M13]. */
export function useLimits({ limits, quiz, session }: FoundResult): LimitState {
  const [value, set] = useState(() => limits ?? limitsOf(quiz, session));
  return { value, set };
}

export function LimitTool({ limits: { value, set } }: { readonly limits: LimitState }) {
  const { openTools } = useCapabilities();
  const [open] = useState(() => openTools && anyLimit(value));
  const count = Object.values(value).filter((limit) => limit !== null && limit !== false).length;
  return (
    <LimitPanel
      limits={value}
      onChange={set}
      states={STATES}
      count={count}
      open={open}
      onClear={() => set(NO_LIMITS)}
    />
  );
}

interface NoteProps {
  readonly limits: LimitState;
  /** How many careers are left. */
  readonly left: number;
  readonly size: number;
  /** Pay in the state that is asked for. */
  readonly state: Load<PayIn> | undefined;
}

/** How much of the list is left, or why that cannot be said yet. */
export function LimitNote({ limits: { value, set }, left, size, state }: NoteProps) {
  const { i18n } = useLingui();
  if (!anyLimit(value)) return <ListNote text={null} action={null} />;
  const name = value.state === null ? '' : i18n._(`state.${value.state}` as IdFrom<'state.'>);
  const narrowed = <Trans id={left === 0 ? 'limits.none' : 'limits.left'} values={{ left, size }} />;
  switch (state?.kind) {
    case 'loading':
      return <ListNote text={<Trans id="limits.loading" values={{ state: name }} />} action={null} />;
    case 'failed':
      return (
        <ListNote
          text={
            <>
              <Trans id="limits.failed" values={{ state: name }} /> {narrowed}
            </>
          }
          action={<Retry onRetry={state.retry} />}
        />
      );
    default:
      return (
        <ListNote
          text={narrowed}
          action={
            left === 0 && (
              <Button look="quiet" onClick={() => set(NO_LIMITS)}>
                <Trans id="limits.clear" />
              </Button>
            )
          }
        />
      );
  }
}
