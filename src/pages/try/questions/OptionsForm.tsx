import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { TextField } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import { idsOf, keysOf, listOf, textOf, type Written } from '../../../content/draft/doc';
import { insert, put, remove } from '../../../content/draft/edit';
import { freshOption, TELLING } from '../../../content/draft/kinds';
import { BIN, PLUS } from '../studio/icons';
import { useStudio } from '../studio/studio';
import { PictureFields } from './PictureFields';
import { letterOf } from './letters';
import { TakeAway } from '../studio/TakeAway';
import styles from './Form.module.css';
import list from './Options.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly at: number;
  readonly item: Written;
  /** There are just two, no more and no fewer. */
  readonly fixed?: boolean;
  readonly pictures?: boolean;
}

/** What one can choose from; each option has a letter here by which the axes below know it. */
export function OptionsForm({ at, item, fixed = false, pictures = false }: Props) {
  const { edit } = useStudio();
  const { i18n } = useLingui();
  const options = listOf(item['options']);
  const keys = keysOf(options);
  const path = ['items', at, 'options'];
  const blank = () => {
    const id = freshOption(idsOf(options));
    const kind = textOf(item['type']);
    const said = TELLING.includes(kind) ? { evidence: {} } : kind === 'limit' ? { value: null } : {};
    return { id, label: '', ...(pictures && { image: '', alt: '' }), ...said };
  };
  return (
    <section className={styles.part}>
      <h3>
        <Trans id="studio.options" />
      </h3>
      <ol className={list.options}>
        {options.map((option, place) => (
          <li key={keys[place]}>
            <b aria-hidden="true">{letterOf(place)}</b>
            <TextField
              value={textOf(option['label'])}
              aria-label={i18n._('studio.option', { letter: letterOf(place) })}
              autoComplete="off"
              onChange={({ target }) =>
                edit((text) => put(text, [...path, place, 'label'], target.value), {
                  id: 'studio.step.words',
                  typing: `${path.join()},${String(place)}`,
                })
              }
            />
            {!fixed && options.length > 2 && (
              <TakeAway
                name={letterOf(place)}
                drawing={BIN}
                onClick={() => edit((text) => remove(text, path, place), { id: 'studio.step.option' })}
              />
            )}
            {pictures && <PictureFields path={[...path, place]} option={option} letter={letterOf(place)} />}
          </li>
        ))}
      </ol>
      {!fixed && (
        <Button
          look="text"
          onClick={() =>
            edit((text) => insert(text, path, options.length, blank()), { id: 'studio.step.option' })
          }
        >
          <Icon drawing={PLUS} /> <Trans id="studio.option.add" />
        </Button>
      )}
    </section>
  );
}
