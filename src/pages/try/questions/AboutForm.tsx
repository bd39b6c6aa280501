import { Select } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import { objectOf, textOf } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { useStudio } from '../studio/studio';
import { AreaField, LineField, NumberField } from './fields';
import { Mends } from './Mends';
import styles from './Form.module.css';
import 'virtual:fitpath/messages/studio';

const ORDERS = ['fixed', 'shuffled', 'adaptive'] as const;

/** What the quiz is as a whole: its name, how long it takes, in which order it asks. */
export function AboutForm({ mend }: { readonly mend: (edits: readonly Edit[]) => void }) {
  const { doc, edit } = useStudio();
  const { i18n } = useLingui();
  const { quiz } = doc;
  const flow = objectOf(quiz['flow']);
  const order = textOf(flow['order']);
  return (
    <>
      <header className={styles.head}>
        <h2>
          <Trans id="studio.about" />
        </h2>
      </header>
      <Mends part="questions" at={-1} mend={mend} />
      <AreaField path={['title']} value={quiz['title']} label={<Trans id="studio.title" />} big />
      <AreaField
        path={['summary']}
        value={quiz['summary']}
        label={<Trans id="studio.summary" />}
        note={
          <small>
            <Trans id="studio.summary.note" />
          </small>
        }
      />
      <div className={styles.pair}>
        <NumberField
          path={['minutes']}
          value={quiz['minutes']}
          label={<Trans id="studio.minutes" />}
          min={1}
          max={60}
        />
        <label className={styles.field}>
          <span>
            <Trans id="studio.order" />
          </span>
          <Select
            value={order}
            onChange={({ target }) => {
              const { maxItems } = flow;
              const next = { order: target.value, ...(maxItems !== undefined && { maxItems }) };
              edit((text) => put(text, ['flow'], next), { id: 'studio.step.order' });
            }}
          >
            {!ORDERS.some((known) => known === order) && <option value={order}>{order}</option>}
            {ORDERS.map((name) => (
              <option key={name} value={name}>
                {i18n._(`studio.order.${name}`)}
              </option>
            ))}
          </Select>
        </label>
        <NumberField
          path={['flow', 'maxItems']}
          value={flow['maxItems']}
          label={<Trans id="studio.maxItems" />}
          note={
            <small>
              <Trans id="studio.maxItems.note" />
            </small>
          }
          min={1}
          max={1000}
        />
        {order === 'adaptive' && (
          <NumberField
            path={['flow', 'fixed']}
            value={flow['fixed']}
            label={<Trans id="studio.fixed" />}
            min={1}
            max={1000}
          />
        )}
      </div>
      <details className={styles.further}>
        <summary>
          <Trans id="studio.more" /> <small>{textOf(quiz['id'])}</small>
        </summary>
        <LineField
          path={['id']}
          value={quiz['id']}
          label={<Trans id="studio.id" />}
          note={
            <small>
              <Trans id="studio.quizId.note" />
            </small>
          }
        />
        <NumberField
          path={['version']}
          value={quiz['version']}
          label={<Trans id="studio.version" />}
          note={
            <small>
              <Trans id="studio.version.note" />
            </small>
          }
          min={1}
          max={1_000_000}
        />
      </details>
    </>
  );
}
