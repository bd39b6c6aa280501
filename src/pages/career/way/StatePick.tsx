import { STATES } from '../../../engine/limits';
import { useLingui } from '../../../i18n/react';
import { useDeferredPass } from '../../../components/Deferred';
import { Field } from '../Field';
import { stateName } from './state-name';
import 'virtual:fitpath/messages/career';

interface Props {
  /** Postal code; empty for none. */
  readonly state: string;
  readonly onState: (state: string) => void;
}

/** The reader's state. The names come with the script, which they are of no use without. */
export function StatePick({ state, onState }: Props) {
  const { i18n } = useLingui();
  const here = useDeferredPass();
  return (
    <Field
      label="schools.yourState"
      any={i18n._('schools.pickState')}
      options={here ? STATES.map((code) => ({ value: code, text: stateName(code) })) : []}
      value={state}
      onChange={onState}
    />
  );
}
