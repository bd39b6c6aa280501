import { Select, TextField } from '../../components/Field';
import type { IdFrom } from '../../i18n/i18n';
import { Trans, useLingui } from '../../i18n/react';
import type { Want } from '../../modes/embed/messages';
import type { QuizSummary } from '../../content/content';
import { paths } from '../../paths';
import styles from './Embed.module.css';
import type { TagChoices } from './tag';
import { FindCareer } from '../find-career';
import 'virtual:fitpath/messages/webmasters';

interface Props {
  readonly choices: TagChoices;
  readonly quizzes: readonly QuizSummary[];
  readonly onQuiz: (id: string) => void;
  readonly onChange: (changed: Partial<TagChoices>) => void;
}

type Chosen = 'theme' | 'font' | 'results' | 'links';

const WANTS: readonly Want[] = ['profile', 'matches', 'xapi'];

/** Everything that the tag can be told, as a form. */
export function Choices({ choices, quizzes, onQuiz, onChange }: Props) {
  const { i18n } = useLingui();
  const isListed = quizzes.some(({ id }) => id === choices.quiz);
  const select = <Key extends Chosen>(key: Key, values: readonly TagChoices[Key][]) => {
    const name: Chosen = key;
    return (
      <label className={styles.field}>
        <Trans id={`embedding.${name}`} />
        <Select
          value={choices[key]}
          onChange={({ target }) => onChange({ [key]: target.value as TagChoices[Key] })}
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {i18n._(`embedding.${name}.${value}` as IdFrom<'embedding.'>)}
            </option>
          ))}
        </Select>
      </label>
    );
  };
  const number = (key: 'radius' | 'height', most: number, otherwise: number | null) => (
    <label className={styles.field}>
      <Trans id={`embedding.${key}`} />
      <TextField
        type="number"
        min="0"
        max={most}
        value={choices[key] ?? ''}
        onChange={({ target }) => {
          const value = target.valueAsNumber;
          onChange({ [key]: value >= 0 ? Math.min(value, most) : otherwise });
        }}
      />
    </label>
  );
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        <Trans id="embedding.quiz" />
        <Select value={choices.quiz} onChange={({ target }) => onQuiz(target.value)}>
          {!isListed && <option value={choices.quiz}>{choices.quiz}</option>}
          {quizzes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </label>
      <details className={styles.career}>
        <summary>
          <Trans id="embedding.career" />
        </summary>
        <FindCareer to={(soc) => paths.embed(`fit/${soc}`)} />
      </details>
      {select('theme', ['auto', 'light', 'dark'])}
      {select('font', ['site', 'system', 'serif', 'sans'])}
      <div className={styles.field}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={choices.accent !== null}
            onChange={({ target }) => onChange({ accent: target.checked ? '#1e4d3a' : null })}
          />
          <Trans id="embedding.ownAccent" />
        </label>
        {choices.accent !== null && (
          <input
            type="color"
            aria-label={i18n._('embedding.accent')}
            value={choices.accent}
            onChange={({ target }) => onChange({ accent: target.value })}
          />
        )}
      </div>
      {number('radius', 32, 0)}
      {number('height', 4000, null)}
      {select('results', ['inline', 'link'])}
      {select('links', ['new', 'top'])}
      <fieldset className={styles.wants}>
        <legend>
          <Trans id="embedding.wants" />
        </legend>
        <p>
          <Trans id="embedding.wantsText" />
        </p>
        {WANTS.map((want) => (
          <label key={want} className={styles.tick}>
            <input
              type="checkbox"
              checked={choices.wants.includes(want)}
              onChange={({ target }) =>
                onChange({
                  wants: WANTS.filter((wanted) =>
                    wanted === want ? target.checked : choices.wants.includes(wanted),
                  ),
                })
              }
            />
            <Trans id={`embedding.wants.${want}`} />
          </label>
        ))}
      </fieldset>
    </div>
  );
}
