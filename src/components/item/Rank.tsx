import { useState } from 'react';
import { Trans } from '../../i18n/react';
import type { ListItem } from '../../engine/quiz';
import { Ask } from './Ask';
import { CheckList } from './CheckList';
import styles from './Choices.module.css';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/asks';

/**
 * All options in order [Q13]: they are chosen one after the other, the most fitting first, and the one that is left is the
 * last. Unchecking takes back this place and all after it. As easy by thumb, key and ear as any list of checkboxes.
 */
export function Rank({ item, answered, takesFocus, onAnswer }: AskProps<ListItem>) {
  const [order, setOrder] = useState<readonly string[]>(Array.isArray(answered) ? answered : []);
  const all = item.options.length;
  const choose = (id: string) => {
    const place = order.indexOf(id);
    const taken = place < 0 ? [...order, id] : order.slice(0, place);
    const left = item.options.filter((option) => !taken.includes(option.id));
    const next = place < 0 && left.length === 1 ? [...taken, ...left.map((option) => option.id)] : taken;
    setOrder(next);
    if (next.length === all) onAnswer(next, false);
  };
  const onNext = order.length === all ? () => onAnswer(order, true) : undefined;
  return (
    <Ask item={item} takesFocus={takesFocus} onAnswer={onAnswer} onNext={onNext}>
      <p className={styles.how} role="status">
        <Trans id={order.length === all ? 'ask.ranked' : 'ask.rank'} values={{ place: order.length + 1 }} />
      </p>
      <CheckList
        item={item}
        chosen={order}
        onToggle={choose}
        onEnter={() => onNext?.()}
        mark={(id) => {
          const place = order.indexOf(id) + 1;
          return <b className={styles.place}>{place > 0 ? `${place} ` : ''}</b>;
        }}
      />
    </Ask>
  );
}
