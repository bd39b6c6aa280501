import { useState } from 'react';
import { Button } from '../../../../components/Button';
import { Icon } from '../../../../components/icon/Icon';
import { Select } from '../../../../components/Field';
import { Trans, useLingui } from '../../../../i18n/react';
import { traitsOf } from '../../../../engine/quiz';
import { idsOf } from '../../../../content/draft/doc';
import { PLUS } from '../../studio/icons';
import { useStudio } from '../../studio/studio';
import { TraitWord } from '../TraitWord';
import styles from './Bank.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly onAdd: (id: string) => void;
  readonly onClose: () => void;
}

/** Questions that are ready to use, what this quiz does not ask yet first. */
export function Bank({ onAdd, onClose }: Props) {
  const { doc, bank, traits } = useStudio();
  const { i18n } = useLingui();
  const [trait, setTrait] = useState('');
  const taken = idsOf(doc.items);
  const asked = (id: string) => doc.items.filter((item) => JSON.stringify(item).includes(`"${id}"`)).length;
  const usedTraits = new Set(bank.filter(({ id }) => taken.includes(id)).flatMap(traitsOf));
  const open = bank
    .filter((item) => !taken.includes(item.id))
    .filter((item) => trait === '' || traitsOf(item).includes(trait))
    .map((item) => ({ item, about: traitsOf(item)[0] ?? '' }))
    .sort(
      (a, b) =>
        asked(a.about) + Number(usedTraits.has(a.about)) - asked(b.about) - Number(usedTraits.has(b.about)),
    );
  return (
    <>
      <header className={styles.head}>
        <h2>
          <Trans id="studio.bank" />
        </h2>
        <div className={styles.acts}>
          <Button look="quiet" onClick={onClose}>
            <Trans id="studio.bank.done" />
          </Button>
        </div>
      </header>
      <p className={styles.soft}>
        <Trans id="studio.bank.note" />
      </p>
      <Select
        value={trait}
        aria-label={i18n._('studio.bank.trait')}
        onChange={(event) => setTrait(event.target.value)}
      >
        <option value="">{i18n._('studio.bank.all')}</option>
        {traits.list.map(({ id, name, low, high }) => (
          <option key={id} value={id}>{`${name}: ${low.pole} … ${high.pole}`}</option>
        ))}
      </Select>
      <ul className={styles.bank}>
        {open.map(({ item }) => (
          <li key={item.id}>
            <span>
              <span>{item.prompt}</span>
              <small>
                <Trans id={`studio.kind.${item.type}`} />
                {'measures' in item
                  ? Object.entries(item.measures).map(([id, key]) => (
                      <TraitWord key={id} id={id} side={key === -1 ? 'low' : 'high'} />
                    ))
                  : [...new Set(traitsOf(item))].map((id) => <TraitWord key={id} id={id} />)}
              </small>
            </span>
            <Button look="quiet" onClick={() => onAdd(item.id)}>
              <Icon drawing={PLUS} /> <Trans id="studio.add" />
              <span className="visually-hidden">{item.prompt}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
