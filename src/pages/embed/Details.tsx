import { Select } from '../../components/Field';
import { Trans, useLingui } from '../../i18n/react';
import { language, source } from '../../i18n/language';
import { otherLanguages } from '../../i18n/other-languages';
import type { Want } from '../../modes/embed/messages';
import styles from './Embed.module.css';
import { Choice, Tick, WordsField } from './fields';
import type { TagChoices } from './tag';
import 'virtual:fitpath/messages/webmasters';

const WANTS: readonly Want[] = ['profile', 'matches', 'xapi'];

interface Props {
  readonly choices: TagChoices;
  readonly onChange: (changed: Partial<TagChoices>) => void;
}

/** What becomes of a result, and what few pages need. */
export function Details({ choices, onChange }: Props) {
  const { i18n } = useLingui();
  const languages = [...new Set([source, language, ...otherLanguages.map(({ id }) => id)])];
  return (
    <div className={styles.form}>
      <Choice name="results" values={['inline', 'link']} {...{ choices, onChange }} />
      <Choice name="links" values={['new', 'top']} {...{ choices, onChange }} />
      <fieldset className={styles.wants}>
        <legend>
          <Trans id="embedding.wants" />
        </legend>
        <p>
          <Trans id="embedding.wantsText" />
        </p>
        {WANTS.map((want) => (
          <Tick
            key={want}
            checked={choices.wants.includes(want)}
            onChange={(checked) =>
              onChange({
                wants: WANTS.filter((wanted) => (wanted === want ? checked : choices.wants.includes(wanted))),
              })
            }
          >
            <Trans id={`embedding.wants.${want}`} />
          </Tick>
        ))}
      </fieldset>
      <label className={styles.field}>
        <Trans id="embedding.lang" />
        <Select value={choices.lang} onChange={({ target }) => onChange({ lang: target.value })}>
          <option value="">{i18n._('embedding.lang.auto')}</option>
          {languages.map((id) => (
            <option key={id} value={id}>
              {new Intl.DisplayNames([id], { type: 'language' }).of(id)}
            </option>
          ))}
        </Select>
      </label>
      <WordsField name="called" value={choices.called} onChange={onChange} />
      <div className={styles.wide}>
        <Tick checked={choices.sandbox} onChange={(sandbox) => onChange({ sandbox })}>
          <Trans id="embedding.sandbox" />
        </Tick>
        <Tick checked={choices.site} onChange={(site) => onChange({ site })}>
          <Trans id="embedding.site" />
        </Tick>
      </div>
    </div>
  );
}
