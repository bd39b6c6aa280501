import { Trans } from '../../../../i18n/react';
import { idsOf, keysOf, listOf, textOf, type Written } from '../../../../content/draft/doc';
import { put } from '../../../../content/draft/edit';
import { useStudio } from '../../studio/studio';
import { AreaField } from '../fields';
import { letterOf } from '../letters';
import { OptionsForm } from '../OptionsForm';
import styles from './Kinds.module.css';
import 'virtual:fitpath/messages/studio';

/** A question with a right answer: which it is, and what is said once somebody has answered. */
export function KnowledgeForm({ at, item }: { readonly at: number; readonly item: Written }) {
  const { edit } = useStudio();
  const options = listOf(item['options']);
  const keys = keysOf(options);
  return (
    <>
      <OptionsForm at={at} item={item} />
      <fieldset className={styles.right}>
        <legend>
          <Trans id="studio.correct" />
        </legend>
        {options.map((option, place) => {
          const [id = ''] = idsOf([option]);
          return (
            <label key={keys[place]}>
              <input
                type="radio"
                aria-label={textOf(option['label']) || letterOf(place)}
                name={`correct-${String(at)}`}
                checked={item['correct'] === id}
                onChange={() =>
                  edit((text) => put(text, ['items', at, 'correct'], id), { id: 'studio.step.correct' })
                }
              />
              <span>
                <b>{letterOf(place)}</b> <span>{textOf(option['label'])}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <AreaField
        path={['items', at, 'feedback']}
        value={item['feedback']}
        label={<Trans id="studio.feedback" />}
        note={
          <small>
            <Trans id="studio.feedback.note" />
          </small>
        }
      />
    </>
  );
}
