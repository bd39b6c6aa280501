import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Trans } from '../../i18n/react';
import { Button } from '../Button';
import styles from './Ask.module.css';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/quiz';

// A question is asked again on a result, too, where the quiz's own page has not been.

interface Props extends Pick<AskProps, 'item' | 'takesFocus' | 'onAnswer'> {
  readonly children: ReactNode;
  /** Goes on with the answer on screen; undefined while there is none. */
  readonly onNext: (() => void) | undefined;
  /** What stands on the button that goes on. */
  readonly next?: ReactNode;
  /** How far the answer has come: it stands beside the one way on that there is then, and all of it stays in sight. */
  readonly note?: ReactElement;
}

/** A question's frame: the prompt as the legend of its field and the page's heading, help, and the ways on. */
export function Ask({ item, takesFocus, onAnswer, children, onNext, next, note }: Props) {
  const { id, prompt, help } = item;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.page}>
      <fieldset className={styles.ask} aria-describedby={help ? `${id}-help` : undefined}>
        <legend>
          <h1 ref={heading} tabIndex={-1}>
            {prompt}
          </h1>
        </legend>
        {help && (
          <p id={`${id}-help`} className={styles.help}>
            {help}
          </p>
        )}
        {children}
      </fieldset>
      <div className={note ? styles.noted : styles.foot}>
        {note}
        <Button look="text" onClick={() => onAnswer(null, true)}>
          <Trans id="quiz.skip" />
        </Button>
        <Button look="quiet" hidden={!onNext} onClick={() => onNext?.()}>
          {next ?? <Trans id="quiz.next" />}
        </Button>
      </div>
    </div>
  );
}
