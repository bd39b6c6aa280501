import { Select } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import { CareerPick } from '../outcomes/CareerPick';
import { LEAVE, poleOf } from './picked';
import type { AskProps } from './ScaleAsk';
import styles from './Import.module.css';
import 'virtual:fitpath/messages/import';

/** What a personality stands for: up to three ends of traits, and a career that it is like. */
export function OutcomeAsk({ ask: { scale, examples }, traits, picked, onPick }: AskProps) {
  const { i18n } = useLingui();
  const [first = ''] = picked.poles;
  const put = (at: number, pole: string) =>
    onPick({ poles: picked.poles.map((before, place) => (place === at ? pole : before)) });
  return (
    <fieldset className={styles.ask}>
      <legend dir="auto">{scale}</legend>
      {examples.map((text) => (
        <p key={text} dir="auto" className={styles.small}>
          {text}
        </p>
      ))}
      {picked.poles.map((pole, at) =>
        at > 0 && (first === '' || first === LEAVE) ? null : (
          <label key={at} className={styles.field}>
            <Trans id={at === 0 ? 'import.stands' : 'import.stands.too'} />
            <Select value={pole} required={at === 0} onChange={(event) => put(at, event.target.value)}>
              <option value="" disabled={at === 0}>
                {i18n._(at === 0 ? 'import.choose' : 'import.stands.none')}
              </option>
              {at === 0 && <option value={LEAVE}>{i18n._('import.leave.outcome')}</option>}
              {traits.groups.map((group) => (
                <optgroup key={group.id} label={group.title}>
                  {traits.list
                    .filter((trait) => trait.group === group.id)
                    .flatMap(({ id, low, high }) => [
                      <option key={poleOf(id, 1)} value={poleOf(id, 1)}>
                        {high.pole}
                      </option>,
                      <option key={poleOf(id, -1)} value={poleOf(id, -1)}>
                        {low.pole}
                      </option>,
                    ])}
                </optgroup>
              ))}
            </Select>
          </label>
        ),
      )}
      {first !== '' && first !== LEAVE && (
        <CareerPick
          single
          label={<Trans id="import.like" />}
          socs={picked.like === '' ? [] : [picked.like]}
          onChange={([like = '']) => onPick({ like })}
        />
      )}
    </fieldset>
  );
}
