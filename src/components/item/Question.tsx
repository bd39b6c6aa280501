import { Trans } from '@lingui/react';
import type { Item, Response } from '../../engine/quiz';
import { Button } from '../Button';
import { Choices } from './Choices';
import { choicesOf, fromValue, toValue } from './choices-of';

interface Props {
  readonly item: Item;
  readonly answered: Response | undefined;
  readonly takesFocus: boolean;
  readonly movesOn: boolean;
  readonly onAnswer: (response: Response, goesOn: boolean) => void;
}

/** One item as a question, whatever its type. */
export function Question({ item, answered, onAnswer, ...rest }: Props) {
  const skip = (
    <Button look="text" onClick={() => onAnswer(null, true)}>
      <Trans id="quiz.skip" />
    </Button>
  );
  return (
    <Choices
      name={item.id}
      prompt={item.prompt}
      help={item.help}
      choices={choicesOf(item)}
      answered={toValue(answered)}
      onAnswer={(value, goesOn) => onAnswer(fromValue(item, value), goesOn)}
      skip={skip}
      {...rest}
    />
  );
}
