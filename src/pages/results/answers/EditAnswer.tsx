import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Trans } from '../../../i18n/react';
import type { Item, Response } from '../../../engine/quiz';
import { Button } from '../../../components/Button';
import { fromValue } from '../../../components/item/choices-of';
import { Question } from '../../../components/item/Question';
import styles from './AnswerList.module.css';
import 'virtual:fitpath/messages/results';

export interface EditProps {
  readonly item: Item;
  readonly answered: Response | undefined;
  readonly onAnswer: (response: Response) => void;
  readonly onClose: () => void;
  /** What the change led to, and ways on. */
  readonly children: ReactNode;
}

/** For how long a slider rests before its answer counts, in milliseconds: each answer ranks all careers anew. */
const REST = 150;

/**
 * A question in the list of answers, to be answered again. Unlike in the quiz, arrow keys answer at once: nothing moves on,
 * and what follows can be taken back by the next key. Escape and "Done" close it.
 */
export default function EditAnswer({ item, answered, onAnswer, onClose, children }: EditProps) {
  const box = useRef<HTMLDivElement>(null);
  const given = useRef(answered);
  const resting = useRef<Resting>(null);
  // The quiz's question is its page's heading; here it is one below the list's.
  useLayoutEffect(() => box.current?.querySelector('h1')?.setAttribute('aria-level', '3'), []);
  useEffect(() => () => settle(resting), []);

  const answer = (response: Response, closes: boolean) => {
    // A tap is heard twice: by the question, and as a change of its radio.
    if (response !== given.current) {
      given.current = response;
      window.clearTimeout(resting.current?.timer);
      resting.current = {
        give: () => onAnswer(response),
        timer: window.setTimeout(() => settle(resting), REST),
      };
      if (item.type !== 'slider') settle(resting);
    }
    if (closes) onClose();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what is caught here bubbles up from native controls
    <div
      ref={box}
      className={styles.edit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onChange={({ target }) => {
        // The first answer to a question with a right one stays, so it is not given by passing over it.
        if (target instanceof HTMLInputElement && target.type === 'radio' && item.type !== 'knowledge')
          answer(fromValue(item, target.value), false);
      }}
    >
      <Question item={item} answered={answered} takesFocus movesOn={false} onAnswer={answer} />
      {children}
      <Button onClick={onClose}>
        <Trans id="results.done" />
      </Button>
    </div>
  );
}

interface Resting {
  readonly timer: number;
  readonly give: () => void;
}

/** Counts what a slider was moved to, if that has not been counted yet. */
function settle(resting: RefObject<Resting | null>): void {
  const last = resting.current;
  resting.current = null;
  window.clearTimeout(last?.timer);
  last?.give();
}
