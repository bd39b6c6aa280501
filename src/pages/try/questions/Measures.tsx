import { Trans } from '../../../i18n/react';
import { objectOf, type Written } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { useStudio } from '../studio/studio';
import { TraitChoice } from './TraitChoice';
import { TraitWord } from './TraitWord';
import { TakeAway } from '../studio/TakeAway';
import styles from './Form.module.css';
import row from './Measures.module.css';
import 'virtual:fitpath/messages/studio';

/** To which end of each trait agreeing points, or the high end of a line: the ends' own words are the switch, never + and −. */
export function Measures({ at, item }: { readonly at: number; readonly item: Written }) {
  const { traits, edit } = useStudio();
  const measures = objectOf(item['measures']);
  const path = ['items', at, 'measures'];
  const set = (trait: string, key: 1 | -1 | undefined) =>
    edit((text) => put(text, [...path, trait], key), { id: 'studio.step.measures' });
  return (
    <section className={styles.part}>
      <h3>
        <Trans id={item['type'] === 'slider' ? 'studio.points.slider' : 'studio.points'} />
      </h3>
      {Object.entries(measures).map(([id, key]) => {
        const trait = traits.list.find((known) => known.id === id);
        return (
          <div key={id} className={row.measure}>
            <TraitWord id={id} />
            {trait && (
              <fieldset className={row.poles}>
                <legend className="visually-hidden">{trait.name}</legend>
                {([-1, 1] as const).map((side) => (
                  <label key={side}>
                    <input
                      type="radio"
                      name={`measure-${id}`}
                      checked={key === side}
                      onChange={() => set(id, side)}
                    />
                    <span>{(side === -1 ? trait.low : trait.high).pole}</span>
                  </label>
                ))}
              </fieldset>
            )}
            <TakeAway name={trait?.name ?? id} onClick={() => set(id, undefined)} />
          </div>
        );
      })}
      <TraitChoice taken={Object.keys(measures)} onPick={(trait) => set(trait, 1)} />
    </section>
  );
}
