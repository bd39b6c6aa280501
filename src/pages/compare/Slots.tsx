import { useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Select } from '../../components/Field';
import { useMedia } from '../../site/use-media';
import { MOST_COMPARED } from '../compared';
import { LETTERS } from './CompareTable';
import styles from './Slots.module.css';
import 'virtual:fitpath/messages/compare';

/** On a screen of this width two careers stand side by side, and figures below their names. */
const NARROW = '(max-width: 699px)';
const MOST_NARROW = 2;

export interface Chosen {
  /** In the order in which they stand. */
  readonly socs: readonly string[];
  /** Puts a career into a place; the one that stood there goes to where it was. */
  readonly put: (at: number, soc: string) => void;
  readonly narrow: boolean;
}

/** Which of some careers stand side by side: the first ones, until others are chosen. */
export function useChosen(listed: readonly string[]): Chosen {
  const narrow = useMedia(NARROW);
  const [picked, pick] = useState<readonly string[]>([]);
  const still = picked.filter((soc) => listed.includes(soc));
  const all = [...still, ...listed.filter((soc) => !still.includes(soc))];
  return {
    socs: all.slice(0, narrow ? MOST_NARROW : MOST_COMPARED),
    put: (at, soc) => {
      const from = all.indexOf(soc);
      const before = all[at];
      if (from >= 0 && before !== undefined) pick(all.with(from, before).with(at, soc));
    },
    narrow,
  };
}

interface Props {
  readonly chosen: Chosen;
  /** All that can be chosen. */
  readonly listed: readonly { readonly soc: string; readonly name: string }[];
}

/** Chooses what stands side by side; nothing where all of it does. */
export function Slots({ chosen: { socs, put }, listed }: Props) {
  const { i18n } = useLingui();
  if (listed.length <= socs.length) return null;
  return (
    <fieldset className={styles.slots}>
      <legend>
        <Trans id="compare.choose" />
      </legend>
      {socs.map((chosen, at) => (
        <Select
          key={at}
          value={chosen}
          aria-label={i18n._('compare.slot', { letter: LETTERS[at] ?? '' })}
          onChange={(event) => put(at, event.target.value)}
        >
          {listed.map(({ soc, name }) => (
            <option key={soc} value={soc}>
              {name}
            </option>
          ))}
        </Select>
      ))}
    </fieldset>
  );
}
