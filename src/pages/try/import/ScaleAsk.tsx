import { useId } from 'react';
import { Select } from '../../../components/Field';
import type { Ask } from '../../../content/import/imported';
import type { Traits } from '../../../engine/traits';
import { Trans, useLingui } from '../../../i18n/react';
import { LEAVE, type Picked } from './picked';
import styles from './Import.module.css';
import 'virtual:fitpath/messages/import';

export interface AskProps {
  readonly ask: Ask;
  readonly traits: Traits;
  readonly picked: Picked;
  readonly onPick: (change: Partial<Picked>) => void;
}

/** Which trait a scale measures, and which of its ends. */
export function ScaleAsk({ ask, traits, picked, onPick }: AskProps) {
  const { i18n } = useLingui();
  const id = useId();
  const { scale, about, scored, count, examples, reversed } = ask;
  const trait = traits.list.find((known) => known.id === picked.trait);
  const toward = about === 'statements' ? 'statements' : scored ? 'points' : 'order';
  return (
    <fieldset className={styles.ask}>
      <legend dir="auto">
        <Trans id="import.scale" values={{ scale, count }} />
      </legend>
      <ul className={styles.examples}>
        {examples.map((example, at) => (
          <li key={at} dir="auto">
            {example}
          </li>
        ))}
      </ul>
      {reversed > 0 && (
        <p className={styles.small}>
          <Trans id="import.reversed" values={{ count: reversed }} />
        </p>
      )}
      <label className={styles.field}>
        <Trans id="import.which" />
        <Select value={picked.trait} required onChange={(event) => onPick({ trait: event.target.value })}>
          <option value="" disabled>
            {i18n._('import.choose')}
          </option>
          <option value={LEAVE}>
            {i18n._(about === 'statements' ? 'import.leave' : 'import.leave.options')}
          </option>
          {traits.groups.map((group) => (
            <optgroup key={group.id} label={group.title}>
              {traits.list
                .filter((one) => one.group === group.id)
                .map(({ id: value, name, low, high }) => (
                  <option key={value} value={value}>
                    {i18n._('import.trait', { name, low: low.pole, high: high.pole })}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </label>
      {trait && (
        <div role="radiogroup" aria-labelledby={id} className={styles.toward}>
          <span id={id}>
            <Trans id={`import.toward.${toward}`} />
          </span>
          {([1, -1] as const).map((key) => (
            <label key={key} className={styles.way}>
              <input
                type="radio"
                name={`${id}-way`}
                checked={picked.key === key}
                onChange={() => onPick({ key })}
              />
              <span>{(key === 1 ? trait.high : trait.low).pole}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
