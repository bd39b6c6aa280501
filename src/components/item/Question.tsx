import { useState } from 'react';
import { isOther, otherAsk, type AskProps } from './asks';
import { Choices } from './Choices';

/** One item as a question, whatever its type. */
export function Question(props: AskProps) {
  const [Other] = useState(otherAsk);
  return isOther(props.item) && Other ? <Other {...props} /> : <Choices {...props} />;
}
