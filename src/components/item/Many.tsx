import { useState } from 'react';
import { Trans } from '../../i18n/react';
import type { ListItem } from '../../engine/quiz';
import { Ask } from './Ask';
import { CheckList } from './CheckList';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/asks';

/** As many options as apply, or none of them [Q13]. */
export function Many({ item, answered, takesFocus, onAnswer }: AskProps<ListItem>) {
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(answered) ? answered : []);
  const toggle = (id: string) => {
    const is = item.options.filter((option) => (option.id === id) !== chosen.includes(option.id));
    const ids = is.map((option) => option.id);
    setChosen(ids);
    onAnswer(ids, false);
  };
  const goOn = () => onAnswer(chosen, true);
  return (
    <Ask
      item={item}
      takesFocus={takesFocus}
      onAnswer={onAnswer}
      onNext={goOn}
      next={chosen.length > 0 ? undefined : <Trans id="ask.none" />}
    >
      <CheckList item={item} chosen={chosen} onToggle={toggle} onEnter={goOn} />
    </Ask>
  );
}
