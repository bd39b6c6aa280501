import { useId } from 'react';
import { Select } from '../../../components/Field';
import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Limits } from '../../../engine/limits';
import { formatDollars } from '../../../i18n/format';
import { Button } from '../../../components/Button';
import { Deferred } from '../../../components/Deferred';
import { Panel } from '../Panel';
import styles from './LimitPanel.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/states';

interface Props {
  readonly limits: Limits;
  readonly onChange: (limits: Limits) => void;
  /** Postal codes. */
  readonly states: readonly string[];
  /** How many limits are set. */
  readonly count: number;
  readonly open: boolean;
  readonly onClear: () => void;
}

const TRAINING = [0, 12, 24, 48, 72] as const;
const PAY = [30_000, 40_000, 50_000, 60_000, 80_000, 100_000] as const;
const ZONES = [1, 2, 3, 4] as const;

/** What careers have to be like to be listed. Native selects; nothing is asked for until a person asks. */
export function LimitPanel({ limits, onChange, states, count, open, onClear }: Props) {
  const { i18n } = useLingui();
  const set = (change: Partial<Limits>) => onChange({ ...limits, ...change });
  const number = (text: string) => (text === '' ? null : Number(text));
  const choices = (
    <>
      <Choice
        label="limits.training"
        value={limits.training}
        options={withOwn(TRAINING, limits.training)}
        onChange={(text) => set({ training: number(text) })}
        words={(months) => i18n._('limits.months', { months, years: months / 12, whole: months % 12 })}
      />
      <Choice
        label="limits.pay"
        value={limits.pay}
        options={withOwn(PAY, limits.pay)}
        onChange={(text) => set({ pay: number(text) })}
        words={(dollars) => i18n._('limits.dollars', { dollars: formatDollars(dollars) })}
      />
      <Choice
        label="limits.zone"
        value={limits.zone}
        options={ZONES}
        onChange={(text) => set({ zone: number(text) })}
        words={(zone) => i18n._(`limits.zone${zone}` as IdFrom<'limits.zone'>)}
      />
      <Choice
        label="limits.state"
        value={limits.state}
        options={states}
        onChange={(text) => set({ state: text || null })}
        words={(state) => i18n._(`state.${state}` as IdFrom<'state.'>)}
      />
      <Choice
        label="limits.patients"
        value={limits.patients}
        options={['with', 'without'] as const}
        onChange={(text) => set({ patients: text === 'with' || text === 'without' ? text : null })}
        words={(which) => i18n._(`limits.${which}`)}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={limits.health}
          onChange={(event) => set({ health: event.target.checked })}
        />
        <Trans id="limits.health" />
      </label>
      {count > 0 && (
        <Button look="text" onClick={onClear}>
          <Trans id="limits.clear" />
        </Button>
      )}
    </>
  );
  return (
    <Panel
      title={<Told id="limits.title" />}
      state={count > 0 && <Trans id="limits.count" values={{ count }} />}
      open={open}
    >
      {open ? choices : <Deferred>{choices}</Deferred>}
    </Panel>
  );
}

interface ChoiceProps<Value extends string | number> {
  /** The message's id. */
  readonly label: `limits.${'training' | 'pay' | 'zone' | 'state' | 'patients'}`;
  readonly value: Value | null;
  readonly options: readonly Value[];
  readonly words: (value: Value) => string;
  readonly onChange: (text: string) => void;
}

function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, value, options, words, onChange } = props;
  const { i18n } = useLingui();
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>
        <Trans id={label} />
      </label>
      <Select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{i18n._('limits.any')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </Select>
    </p>
  );
}

/** A quiz may ask for other amounts than the list has. */
function withOwn(options: readonly number[], chosen: number | null): readonly number[] {
  return chosen === null || options.includes(chosen) ? options : [...options, chosen].sort((a, b) => a - b);
}
