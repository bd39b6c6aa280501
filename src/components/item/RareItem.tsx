import { Dropdown } from './Dropdown';
import { Knowledge } from './Knowledge';
import { Many } from './Many';
import { Rank } from './Rank';
import { Slider } from './Slider';
import type { AskProps } from './ask-props';

/** The types of item that few quizzes have, in one chunk of their own. */
export default function RareItem({ item, ...rest }: AskProps) {
  switch (item.type) {
    case 'slider':
      return <Slider item={item} {...rest} />;
    case 'multi':
      return <Many item={item} {...rest} />;
    case 'rank':
      return <Rank item={item} {...rest} />;
    case 'limit':
      return <Dropdown item={item} {...rest} />;
    case 'knowledge':
      return <Knowledge item={item} {...rest} />;
    default:
      return null;
  }
}
