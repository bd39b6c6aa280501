import { useState } from 'react';
import { needsRareItem, rareItem } from './asks';
import { Choices } from './Choices';
import type { AskProps } from './ask-props';

/** One item as a question, whatever its type. */
export function Question(props: AskProps) {
  const [Other] = useState(rareItem);
  return needsRareItem(props.item) && Other ? <Other {...props} /> : <Choices {...props} />;
}
