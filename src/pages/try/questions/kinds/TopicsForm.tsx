import { Select } from '../../../../components/Field';
import { Trans } from '../../../../i18n/react';
import type { Written } from '../../../../content/draft/doc';
import { put } from '../../../../content/draft/edit';
import { useStudio } from '../../studio/studio';
import styles from './Kinds.module.css';
import 'virtual:fitpath/messages/studio';

/** As many as may be picked at most [Q19]. */
const MOST = 5;

/** Topics to pick from: all, or some. */
export function TopicsForm({ at, item }: { readonly at: number; readonly item: Written }) {
  const { traits, edit } = useStudio();
  const topics = traits.topics ?? [];
  const shown: readonly unknown[] = Array.isArray(item['of']) ? item['of'] : topics.map(({ id }) => id);
  const toggle = (id: string) => {
    const next = topics.map((topic) => topic.id).filter((other) => (other === id) !== shown.includes(other));
    const all = next.length === topics.length;
    edit((text) => put(text, ['items', at, 'of'], all ? undefined : next), { id: 'studio.step.topics' });
  };
  return (
    <>
      <fieldset className={styles.topics}>
        <legend>
          <Trans id="studio.topics" />
        </legend>
        {topics.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.kind}>
        <span>
          <Trans id="studio.topics.max" />
        </span>
        <Select
          value={typeof item['max'] === 'number' ? item['max'] : MOST}
          onChange={({ target }) =>
            edit((text) => put(text, ['items', at, 'max'], Number(target.value)), {
              id: 'studio.step.topics',
            })
          }
        >
          {Array.from({ length: MOST }, (_, less) => (
            <option key={less} value={MOST - less}>
              {MOST - less}
            </option>
          ))}
        </Select>
      </label>
    </>
  );
}
