import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { Trans } from '../i18n/react';
import { TextField } from './Field';
import 'virtual:fitpath/messages/search';

interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The box is used, so what it needs may be fetched. */
  readonly onUse: () => void;
  readonly className?: string | undefined;
  /** For who gives it focus. */
  readonly box?: RefObject<HTMLInputElement | null>;
}

/** Words to search careers by. Those typed before the script arrived stand and count. */
export function SearchInput({ words, onWords, onUse, className, box }: Props) {
  const ours = useRef<HTMLInputElement>(null);
  const input = box ?? ours;
  const takeEarly = useEffectEvent(() => {
    if (input.current && input.current.value !== words) onWords(input.current.value);
  });
  useEffect(() => takeEarly(), []);
  // The box is uncontrolled; words that change elsewhere (Back, a link) are put into it.
  useEffect(() => {
    if (input.current && input.current.value.trim() !== words.trim()) input.current.value = words;
  }, [input, words]);
  return (
    <label className={className}>
      <span>
        <Trans id="search.label" />
      </span>
      <TextField
        ref={input}
        type="search"
        autoComplete="off"
        maxLength={80}
        defaultValue={words}
        onFocus={onUse}
        onChange={(event) => onWords(event.target.value)}
      />
    </label>
  );
}
