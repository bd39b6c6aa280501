import { Trans, useLingui } from '../../../../i18n/react';
import { listOf, objectOf, textOf, type Written } from '../../../../content/draft/doc';
import { put } from '../../../../content/draft/edit';
import { useStudio } from '../../studio/studio';
import { Ruler } from './Ruler';
import { TraitChoice } from '../TraitChoice';
import { TraitWord } from '../TraitWord';
import { letterOf } from '../letters';
import styles from './Evidence.module.css';
import 'virtual:fitpath/messages/studio';

/** What each option says of traits: one axis a trait with all options on it, so that their spread is seen. */
export function Evidence({ at, item }: { readonly at: number; readonly item: Written }) {
  const { traits, edit } = useStudio();
  const { i18n } = useLingui();
  const options = listOf(item['options']);
  const said = options.map((option) => objectOf(option['evidence']));
  const ids = [...new Set(said.flatMap((evidence) => Object.keys(evidence)))];
  const pathOf = (option: number, trait: string) => ['items', at, 'options', option, 'evidence', trait];
  const set = (trait: string, option: number, value: number | undefined) =>
    edit((text) => put(text, pathOf(option, trait), value), {
      id: 'studio.step.evidence',
      typing: `${String(at)},${trait},${String(option)}`,
    });
  /** The first option at the high end, the last at the low one. */
  const spread = (trait: string) =>
    edit(
      (text) =>
        options.reduce(
          (now, _, option) =>
            put(now, pathOf(option, trait), Math.round(90 - (80 * option) / Math.max(1, options.length - 1))),
          text,
        ),
      { id: 'studio.step.evidence' },
    );
  const clear = (trait: string) =>
    edit((text) => options.reduce((now, _, option) => put(now, pathOf(option, trait), undefined), text), {
      id: 'studio.step.evidence',
    });
  return (
    <section className={styles.part}>
      <h3>
        <Trans id="studio.says" />
      </h3>
      <p className={styles.soft}>
        <Trans id="studio.says.note" />
      </p>
      {ids.map((id) => {
        const trait = traits.list.find((known) => known.id === id);
        const values = said.map((evidence) => {
          const value = evidence[id];
          return typeof value === 'number' ? value : undefined;
        });
        return (
          <div key={id} className={styles.axis}>
            <p>
              <TraitWord id={id} />
              <button type="button" className={styles.link} onClick={() => spread(id)}>
                <Trans id="studio.spread" />
              </button>
              <button type="button" className={styles.link} onClick={() => clear(id)}>
                <Trans id="studio.takeAway" values={{ name: trait?.name ?? id }} />
              </button>
            </p>
            {trait && (
              <Ruler
                trait={trait}
                values={values}
                labels={options.map((option, place) => `${letterOf(place)}, ${textOf(option['label'])}`)}
                onChange={(option, value) => set(id, option, value)}
              />
            )}
            {values.some((value) => value === undefined) && (
              <p className={styles.silent}>
                <Trans id="studio.silent" />
                {values.map((value, option) =>
                  value === undefined ? (
                    <button
                      key={option}
                      type="button"
                      aria-label={i18n._('studio.place', {
                        letter: letterOf(option),
                        name: trait?.name ?? id,
                      })}
                      onClick={() => set(id, option, 50)}
                    >
                      {letterOf(option)}
                    </button>
                  ) : null,
                )}
              </p>
            )}
          </div>
        );
      })}
      <TraitChoice taken={ids} onPick={spread} />
    </section>
  );
}
