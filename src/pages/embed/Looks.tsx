import { useId } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { groundOf, unreadable } from '../../modes/embed/ground';
import styles from './Embed.module.css';
import { Choice, NumberField, Tick } from './fields';
import type { TagChoices } from './tag';
import 'virtual:fitpath/messages/webmasters';

interface Props {
  readonly choices: TagChoices;
  readonly onChange: (changed: Partial<TagChoices>) => void;
}

/** What each color is at first, once it is wanted: the site's own. */
const COLORS = { accent: '#1e4d3a', ink: '#17251f', paper: '#ffffff' } as const;

/** How the quiz looks on the page: colors, letters, edges, sizes. */
export function Looks({ choices, onChange }: Props) {
  const ground = groundOf(choices);
  return (
    <div className={styles.form}>
      <Choice name="theme" values={['auto', 'light', 'dark']} {...{ choices, onChange }} />
      <Choice name="font" values={['site', 'system', 'serif', 'sans']} {...{ choices, onChange }} />
      <Choice name="background" values={['own', 'transparent']} {...{ choices, onChange }} />
      {(['accent', 'ink', 'paper'] as const).map((name) => (
        <Color key={name} name={name} value={choices[name]} onChange={onChange} />
      ))}
      {ground && unreadable(ground) !== undefined && (
        <p className={styles.wide} role="alert">
          <Trans id="embedding.unreadable" />
        </p>
      )}
      <NumberField name="radius" most={32} value={choices.radius} otherwise={0} onChange={onChange} />
      {(['height', 'minHeight', 'maxHeight'] as const).map((name) => (
        <NumberField key={name} most={4000} value={choices[name]} {...{ name, onChange }} />
      ))}
    </div>
  );
}

interface ColorProps {
  readonly name: keyof typeof COLORS;
  readonly value: string | null;
  readonly onChange: Props['onChange'];
}

/** A color of the page's own, once somebody wants one. */
function Color({ name, value, onChange }: ColorProps) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <div className={styles.field}>
      <Tick
        checked={value !== null}
        onChange={(checked) => onChange({ [name]: checked ? COLORS[name] : null })}
      >
        <span id={id}>
          <Trans id={`embedding.${name}`} />
        </span>
      </Tick>
      {value !== null && (
        <input
          type="color"
          aria-label={i18n._('embedding.pick')}
          aria-describedby={id}
          value={value}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </div>
  );
}
