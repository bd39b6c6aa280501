import { useId, type ReactNode } from 'react';
import { Select, TextField } from '../../components/Field';
import { Trans, useLingui } from '../../i18n/react';
import styles from './Embed.module.css';
import type { TagChoices } from './tag';
import 'virtual:fitpath/messages/webmasters';

// What the form about the tag is made of.

type OnChange = (changed: Partial<TagChoices>) => void;

interface ChoiceProps<Name extends keyof TagChoices> {
  readonly name: Name;
  readonly values: readonly TagChoices[Name][];
  readonly choices: TagChoices;
  readonly onChange: OnChange;
}

/** One of a few words that the tag takes. */
export function Choice<Name extends 'theme' | 'font' | 'background' | 'results' | 'links'>({
  name,
  values,
  choices,
  onChange,
}: ChoiceProps<Name>) {
  const { i18n } = useLingui();
  const key: 'theme' | 'font' | 'background' | 'results' | 'links' = name;
  return (
    <label className={styles.field}>
      <Trans id={`embedding.${key}`} />
      <Select
        value={choices[key]}
        onChange={({ target }) => onChange({ [name]: target.value as TagChoices[Name] })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {i18n._(`embedding.${key}.${value}` as 'embedding.theme.auto')}
          </option>
        ))}
      </Select>
    </label>
  );
}

interface NumberProps {
  readonly name: 'radius' | 'height' | 'minHeight' | 'maxHeight';
  readonly most: number;
  readonly value: number | null;
  /** What counts where nothing stands there. */
  readonly otherwise?: number | null;
  /** What the frame is as high as anyway, where it does not grow. */
  readonly usual?: number;
  readonly onChange: OnChange;
}

/** Pixels, 0 and up. */
export function NumberField({ name, most, value, otherwise = null, usual, onChange }: NumberProps) {
  return (
    <label className={styles.field}>
      <Trans id={usual === undefined ? `embedding.${name}` : 'embedding.frameHeight'} />
      <TextField
        type="number"
        placeholder={usual === undefined ? undefined : String(usual)}
        min="0"
        max={most}
        value={value ?? ''}
        onChange={({ target }) => {
          const typed = target.valueAsNumber;
          onChange({ [name]: typed >= 0 ? Math.min(typed, most) : otherwise });
        }}
      />
    </label>
  );
}

interface WordsProps {
  readonly name: 'src' | 'offers' | 'called';
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: OnChange;
}

/** An address or a name, in the webmaster's own words. */
export function WordsField({ name, value, placeholder, onChange }: WordsProps) {
  const help = useId();
  return (
    <div className={styles.field}>
      <label>
        <Trans id={`embedding.${name}`} />
        <TextField
          value={value}
          placeholder={placeholder}
          aria-describedby={help}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      </label>
      <p id={help} className={styles.help}>
        <Trans id={`embedding.${name}.help`} />
      </p>
    </div>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
