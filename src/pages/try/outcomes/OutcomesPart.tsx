import { useState } from 'react';
import { Select } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import { listOf, textOf, type Doc } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { Mends } from '../questions/Mends';
import { useStudio } from '../studio/studio';
import { CareerPick } from './CareerPick';
import { OwnOutcomes } from './OwnOutcomes';
import { MAJOR_GROUPS } from '../../../careers/major-groups';
import { namedIn, prefixOf } from './groups';
import styles from './Outcomes.module.css';
import 'virtual:fitpath/messages/studio';
import 'virtual:fitpath/messages/browse';

interface Props {
  /** The outcome whose form is open. */
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
  readonly mend: (edits: readonly Edit[]) => void;
}

const WAYS = ['all', 'some', 'one', 'own', 'none'] as const;
type Way = (typeof WAYS)[number];

/** What the quiz leads to: careers, one career, outcomes of its author's own, or nothing but what was right. */
export function OutcomesPart({ at, onAt, mend }: Props) {
  const { doc, edit } = useStudio();
  const { i18n } = useLingui();
  // What was chosen stands, though a career is still to be found for it.
  const [wish, setWish] = useState<Way>();
  const way = wish ?? wayOf(doc);
  const named = namedIn(doc.quiz['pool']);
  const setPool = (groups: readonly string[], careers: readonly string[]) =>
    edit((text) => put(text, ['pool'], [...groups, ...careers]), { id: 'studio.step.leads' });
  const choose = (next: Way) => {
    setWish(next);
    edit(
      (text) => {
        const bare = ['pool', 'focus', ...(next === 'own' ? [] : ['outcomes'])].reduce(
          (now, key) =>
            key in doc.quiz && !(key === 'pool' && (next === 'all' || next === 'some'))
              ? put(now, [key], undefined)
              : now,
          text,
        );
        if (next === 'all' || next === 'one') return put(bare, ['pool'], 'all');
        if (next === 'some') return Array.isArray(doc.quiz['pool']) ? bare : put(bare, ['pool'], ['29-']);
        return next === 'own' && doc.outcomes.length === 0 ? put(bare, ['outcomes'], []) : bare;
      },
      { id: 'studio.step.leads' },
    );
  };
  return (
    <div className={`wrap ${styles.outcomes ?? ''}`}>
      <h2>
        <Trans id="studio.leads" />
      </h2>
      <Select
        value={way}
        aria-label={i18n._('studio.leads')}
        onChange={(event) => choose(event.target.value as Way)}
      >
        {WAYS.map((name) => (
          <option key={name} value={name}>
            {i18n._(`studio.leads.${name}`)}
          </option>
        ))}
      </Select>
      <p className={styles.soft}>
        <Trans id={`studio.leads.${way}.note`} />
      </p>
      <Mends part="outcomes" at={undefined} mend={mend} />
      {way === 'some' && (
        <fieldset className={styles.topics}>
          <legend>
            <Trans id="studio.groups" />
          </legend>
          {MAJOR_GROUPS.map((group) => {
            const prefix = prefixOf(group);
            const has = named.groups.includes(prefix);
            return (
              <label key={group}>
                <input
                  type="checkbox"
                  checked={has}
                  onChange={() =>
                    setPool(
                      has ? named.groups.filter((own) => own !== prefix) : [...named.groups, prefix],
                      named.careers,
                    )
                  }
                />
                <span>{i18n._(`major.${group}`)}</span>
              </label>
            );
          })}
        </fieldset>
      )}
      {way === 'some' && (
        <CareerPick
          label={<Trans id="studio.pool.careers" />}
          socs={named.careers}
          onChange={(socs) => setPool(named.groups, socs)}
        />
      )}
      {way === 'one' && (
        <CareerPick
          label={<Trans id="studio.focus" />}
          socs={[textOf(doc.quiz['focus'])].filter((soc) => soc !== '')}
          single
          onChange={([soc]) =>
            edit((text) => put(put(text, ['pool'], doc.quiz['pool'] ?? 'all'), ['focus'], soc), {
              id: 'studio.step.leads',
            })
          }
        />
      )}
      {way === 'own' && <OwnOutcomes at={at} onAt={onAt} mend={mend} />}
    </div>
  );
}

function wayOf({ quiz }: Doc): Way {
  if ('outcomes' in quiz) return 'own';
  if ('focus' in quiz) return 'one';
  if (!('pool' in quiz))
    return listOf(quiz['items']).every(({ type }) => type === 'knowledge') ? 'none' : 'one';
  return quiz['pool'] === 'all' ? 'all' : 'some';
}
