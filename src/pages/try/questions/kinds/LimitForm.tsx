import { Select } from '../../../../components/Field';
import { Trans, useLingui } from '../../../../i18n/react';
import { STATES } from '../../../../engine/limits';
import { keysOf, listOf, textOf, type Written } from '../../../../content/draft/doc';
import { put } from '../../../../content/draft/edit';
import { useStudio } from '../../studio/studio';
import { letterOf } from '../letters';
import { OptionsForm } from '../OptionsForm';
import styles from './Kinds.module.css';
import 'virtual:fitpath/messages/studio';

const SETS = ['training', 'pay', 'state'] as const;

/** What a career has to be like: what each answer narrows the list to. */
export function LimitForm({ at, item }: { readonly at: number; readonly item: Written }) {
  const { edit } = useStudio();
  const { i18n } = useLingui();
  const options = listOf(item['options']);
  const keys = keysOf(options);
  const sets = textOf(item['sets']);
  const set = (key: (string | number)[], value: unknown) =>
    edit((text) => put(text, ['items', at, ...key], value), { id: 'studio.step.limit' });
  return (
    <>
      <label className={styles.kind}>
        <span>
          <Trans id="studio.sets" />
        </span>
        <Select
          value={sets}
          onChange={(event) =>
            // A value of one kind is none of another.
            edit(
              (text) =>
                options.reduce(
                  (now, _, place) => put(now, ['items', at, 'options', place, 'value'], null),
                  put(text, ['items', at, 'sets'], event.target.value),
                ),
              { id: 'studio.step.limit' },
            )
          }
        >
          {!SETS.some((name) => name === sets) && <option value={sets}>{sets}</option>}
          {SETS.map((name) => (
            <option key={name} value={name}>
              {i18n._(`studio.sets.${name}`)}
            </option>
          ))}
        </Select>
      </label>
      <OptionsForm at={at} item={item} />
      <section className={styles.part}>
        <h3>
          <Trans id="studio.values" />
        </h3>
        <div className={styles.pair}>
          {options.map((option, place) =>
            sets === 'state' ? (
              <label key={keys[place]} className={styles.field}>
                <span>{letterOf(place)}</span>
                <Select
                  value={textOf(option['value'])}
                  onChange={({ target }) => set(['options', place, 'value'], target.value || null)}
                >
                  <option value="">{i18n._('studio.any')}</option>
                  {STATES.map((state) => (
                    <option key={state} value={state}>
                      {state}
                    </option>
                  ))}
                </Select>
              </label>
            ) : (
              <LimitValue
                key={keys[place]}
                path={['items', at, 'options', place, 'value']}
                value={option['value']}
                letter={letterOf(place)}
              />
            ),
          )}
        </div>
        <p className={styles.soft}>
          <Trans
            id={
              sets === 'pay'
                ? 'studio.values.pay'
                : sets === 'state'
                  ? 'studio.values.state'
                  : 'studio.values.training'
            }
          />
        </p>
      </section>
    </>
  );
}

/** A number, or none for any. */
function LimitValue({ path, value, letter }: { path: (string | number)[]; value: unknown; letter: string }) {
  const { edit } = useStudio();
  return (
    <label className={styles.field}>
      <span>{letter}</span>
      <input
        className={styles.number}
        type="number"
        min={0}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) =>
          edit((text) => put(text, path, target.value === '' ? null : target.valueAsNumber), {
            id: 'studio.step.limit',
            typing: path.join(),
          })
        }
      />
    </label>
  );
}
