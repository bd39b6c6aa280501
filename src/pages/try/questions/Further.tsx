import { Trans, useLingui } from '../../../i18n/react';
import { TextField } from '../../../components/Field';
import { textOf, type Written } from '../../../content/draft/doc';
import { renameItem } from '../../../content/draft/edit';
import { useStudio } from '../studio/studio';
import { AreaField } from './fields';
import styles from './Form.module.css';
import 'virtual:fitpath/messages/studio';

/** What few questions need: a sentence that explains them, and the id by which answers are kept. */
export function Further({ at, item }: { readonly at: number; readonly item: Written }) {
  const { edit } = useStudio();
  const { i18n } = useLingui();
  return (
    <details className={styles.further}>
      <summary>
        <Trans id="studio.further" /> <small>{textOf(item['id'])}</small>
      </summary>
      <AreaField
        path={['items', at, 'help']}
        value={item['help']}
        label={<Trans id="studio.help" />}
        optional
      />
      <label className={styles.field}>
        <span>
          <Trans id="studio.id" />
        </span>{' '}
        <small>
          <Trans id="studio.id.note" />
        </small>
        <TextField
          key={textOf(item['id'])}
          defaultValue={textOf(item['id'])}
          aria-label={i18n._('studio.id')}
          autoComplete="off"
          data-own-undo
          onBlur={({ target }) => {
            const id = target.value.trim();
            if (id !== '' && id !== item['id'])
              edit((text) => renameItem(text, at, id), { id: 'studio.step.id' });
          }}
        />
      </label>
    </details>
  );
}
