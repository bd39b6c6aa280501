import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Trans } from '../../i18n/react';
import type { KnowledgeItem } from '../../engine/quiz';
import { Icon } from '../icon/Icon';
import { Ask } from './Ask';
import { toValue } from './choices-of';
import choices from './Choices.module.css';
import styles from './Knowledge.module.css';
import { Tick } from './Tick';
import { useDigits } from './use-digits';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/asks';

/**
 * One question that has a right answer [Q21]: a tap, a digit key or Enter answers it once and for all, and says what is right and why;
 * going on is up to the person. Arrow keys only move the selection, as at all questions.
 */
export function Knowledge({ item, answered, takesFocus, movesOn, onAnswer }: AskProps<KnowledgeItem>) {
  const box = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState(toValue(answered));
  const [selected, setSelected] = useState(settled);
  const [isFresh, setFresh] = useState(false);
  const settle = (id: string) => {
    if (settled !== undefined) return;
    setSettled(id);
    setSelected(id);
    setFresh(true);
    onAnswer(id, false);
  };

  // The radio that had the focus is none any more; with the way on, what is said of the answer comes into sight.
  useLayoutEffect(() => {
    if (isFresh) box.current?.querySelector<HTMLElement>('fieldset + div > button:last-child')?.focus();
  }, [isFresh]);

  // Chosen before the script arrived.
  useEffect(() => {
    const early = box.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (early !== undefined) setSelected(early);
  }, []);

  useDigits((at) => {
    const option = item.options[at];
    if (movesOn && option) settle(option.id);
  });

  const goOn = () => {
    if (settled !== undefined) onAnswer(settled, true);
    else if (selected !== undefined) settle(selected);
  };
  return (
    <div ref={box} className={settled === undefined ? undefined : styles.settled}>
      <Ask
        item={item}
        takesFocus={takesFocus}
        onAnswer={onAnswer}
        onNext={selected === undefined ? undefined : goOn}
        next={settled === undefined ? <Trans id="ask.check" /> : undefined}
      >
        <div className={choices.scale}>
          {item.options.map(({ id, label }) => (
            <label
              key={id}
              className={settled !== undefined && id === item.correct ? styles.right : undefined}
            >
              <input
                type="radio"
                name={item.id}
                value={id}
                checked={id === selected}
                disabled={settled !== undefined}
                autoComplete="off"
                onChange={() => setSelected(id)}
                onClick={(event) => {
                  // Arrow keys fire click too, with detail 0; a pointer's click counts from 1.
                  if (event.detail > 0) settle(id);
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !event.currentTarget.checked) return;
                  // The way on takes the focus in this very moment, and would take the key with it.
                  event.preventDefault();
                  settle(id);
                }}
              />
              <span>
                <span>{label}</span>{' '}
                {settled !== undefined && <Mark isRight={id === item.correct} isChosen={id === settled} />}
              </span>
              {settled === id && id !== item.correct ? <Icon name="close" /> : <Tick />}
            </label>
          ))}
        </div>
        <div role="status" className={styles.said}>
          {settled !== undefined && <Said item={item} chosen={settled} />}
        </div>
      </Ask>
    </div>
  );
}

function Mark({ isRight, isChosen }: { readonly isRight: boolean; readonly isChosen: boolean }) {
  if (!isRight && !isChosen) return null;
  return (
    <small>
      <Trans id={isChosen ? (isRight ? 'ask.yourRight' : 'ask.yourWrong') : 'ask.rightMark'} />
    </small>
  );
}

function Said({
  item: { options, correct, feedback },
  chosen,
}: Pick<Props, 'item'> & { readonly chosen: string }) {
  const answer = options.find(({ id }) => id === correct)?.label.replace(/\.$/, '') ?? '';
  return (
    <>
      <p>
        <b>{chosen === correct ? <Trans id="ask.right" /> : <Trans id="ask.wrong" values={{ answer }} />}</b>
      </p>
      <p>{feedback}</p>
    </>
  );
}

type Props = AskProps<KnowledgeItem>;
