import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TopicsItem } from '../../engine/quiz';
import { Trans } from '../../i18n/react';
import { Leaf } from '../topics/Leaf';
import { TopicMark } from '../topics/TopicMark';
import { Ask } from './Ask';
import styles from './Topics.module.css';
import { TopicsNote } from './TopicsNote';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/topics';

/** The value of the box that says none of them. */
const NONE = '';

/**
 * Up to `max` topics, or none of them [Q19], each a drawing with its name: native checkboxes. After the last pick the others
 * go quiet but can still be reached; nothing is picked or let go but by the person.
 */
export default function Topics({ item, answered, takesFocus, onAnswer }: AskProps<TopicsItem>) {
  const sheet = useRef<HTMLDivElement>(null);
  // In the order of picking; empty for none of these, null while nothing is said.
  const [chosen, setChosen] = useState(Array.isArray(answered) ? (answered as readonly string[]) : null);
  const [refused, setRefused] = useState(0);
  const picks = chosen ?? [];
  const full = picks.length >= item.max;
  const give = (ids: readonly string[] | null) => {
    setChosen(ids);
    onAnswer(ids, false);
  };
  const isChosen = (id: string) => (id === NONE ? chosen?.length === 0 : picks.includes(id));
  const toggle = (id: string) => {
    const left = picks.filter((pick) => pick !== id);
    if (isChosen(id)) give(left.length > 0 ? left : null);
    else if (id === NONE) give([]);
    else if (full) setRefused((count) => count + 1);
    else give([...picks, id]);
  };

  // Checked before the script arrived, and maybe more than may be.
  const reportEarly = useEffectEvent(() => {
    const boxes = [...(sheet.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    const early = boxes.map((box) => box.value).filter((id) => !isChosen(id));
    const ids = [...picks, ...early.filter((id) => id !== NONE)].slice(0, item.max);
    if (early.length > 0) give(ids);
  });
  useEffect(() => reportEarly(), []);

  const goOn = chosen ? () => onAnswer(chosen, true) : undefined;
  const box = (id: string) => ({
    ...{ type: 'checkbox', value: id, autoComplete: 'off', checked: isChosen(id) },
    onChange: () => toggle(id),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'Enter') goOn?.();
    },
  });
  return (
    <Ask
      item={item}
      takesFocus={takesFocus}
      onAnswer={onAnswer}
      onNext={goOn}
      note={<TopicsNote item={item} chosen={chosen} refused={refused} />}
    >
      <div className={styles.topics} data-wide>
        <div ref={sheet} className={styles.sheet}>
          {item.options.map(({ id, label, hint }) => (
            <label key={id}>
              <input
                {...box(id)}
                aria-disabled={full && !isChosen(id)}
                aria-labelledby={`${item.id}-${id}`}
                aria-describedby={`${item.id}-${id}-hint`}
              />
              <TopicMark id={id} />
              <b id={`${item.id}-${id}`}>{label}</b>
              <small id={`${item.id}-${id}-hint`}>{hint}</small>
              {isChosen(id) && <Leaf />}
            </label>
          ))}
          <label className={styles.none}>
            <input {...box(NONE)} />
            <Leaf open={!isChosen(NONE)} />
            <i>
              <Trans id="topics.none" />
            </i>
          </label>
        </div>
      </div>
    </Ask>
  );
}
