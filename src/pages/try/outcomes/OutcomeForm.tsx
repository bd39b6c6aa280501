import { Trans } from '../../../i18n/react';
import { objectOf, textOf, type Written } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { AreaField, LineField } from '../questions/fields';
import { Ruler } from '../questions/evidence/Ruler';
import { TraitChoice } from '../questions/TraitChoice';
import { TraitWord } from '../questions/TraitWord';
import { When } from '../questions/condition/When';
import { useStudio } from '../studio/studio';
import { CareerPick } from './CareerPick';
import styles from './Outcomes.module.css';
import 'virtual:fitpath/messages/studio';

/** One outcome: what it is called, where to read more, where it stands, and for whom it is. */
export function OutcomeForm({ at, outcome }: { readonly at: number; readonly outcome: Written }) {
  const { doc, traits, edit } = useStudio();
  const path = ['outcomes', at];
  const stands = objectOf(outcome['stands']);
  const like = textOf(outcome['like']);
  const careers: readonly unknown[] = Array.isArray(outcome['careers']) ? outcome['careers'] : [];
  const stand = (trait: string, value: number | undefined) =>
    edit(
      (text) => {
        const next = { ...stands, [trait]: value };
        const said = Object.values(next).some((own) => own !== undefined);
        return put(text, [...path, 'stands'], said ? next : undefined);
      },
      { id: 'studio.step.stands', typing: `${String(at)},${trait}` },
    );
  return (
    <>
      <LineField
        path={[...path, 'title']}
        value={outcome['title']}
        label={<Trans id="studio.outcome.title" />}
      />
      <AreaField
        path={[...path, 'text']}
        value={outcome['text']}
        label={<Trans id="studio.outcome.text" />}
        optional
      />
      <LineField
        path={[...path, 'link']}
        value={outcome['link']}
        label={<Trans id="studio.outcome.link" />}
        note={
          <small>
            <Trans id="studio.outcome.link.note" />
          </small>
        }
        optional
      />
      <section className={styles.part}>
        <h4>
          <Trans id="studio.stands" />
        </h4>
        <p className={styles.soft}>
          <Trans id="studio.stands.note" />
        </p>
        <CareerPick
          label={<Trans id="studio.like" />}
          socs={like === '' ? [] : [like]}
          single
          onChange={([soc]) =>
            edit(
              (text) => {
                const liked = put(text, [...path, 'like'], soc);
                return Object.keys(stands).length === 0 ? put(liked, [...path, 'stands'], undefined) : liked;
              },
              { id: 'studio.step.like' },
            )
          }
        />
        {Object.entries(stands).map(([id, value]) => {
          const trait = traits.list.find((known) => known.id === id);
          return (
            <div key={id} className={styles.axis}>
              <p>
                <TraitWord id={id} />
                <button type="button" className={styles.link} onClick={() => stand(id, undefined)}>
                  <Trans id="studio.takeAway" values={{ name: trait?.name ?? id }} />
                </button>
              </p>
              {trait && (
                <Ruler
                  trait={trait}
                  values={[typeof value === 'number' ? value : 50]}
                  labels={[`${textOf(outcome['title'])}, ${trait.name}`]}
                  onChange={(_, next) => stand(id, next)}
                />
              )}
            </div>
          );
        })}
        <TraitChoice
          taken={Object.keys(stands)}

          onPick={(trait) => stand(trait, 75)}
        />
      </section>
      <CareerPick
        label={<Trans id="studio.outcome.careers" />}
        socs={careers.map(textOf)}
        onChange={(socs) =>
          edit((text) => put(text, [...path, 'careers'], socs.length > 0 ? socs : undefined), {
            id: 'studio.step.outcome',
          })
        }
      />
      <When at={doc.items.length} path={[...path, 'onlyIf']} condition={outcome['onlyIf']} about="outcome" />
    </>
  );
}
