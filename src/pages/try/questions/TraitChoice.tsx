import { Select } from '../../../components/Field';
import { useLingui } from '../../../i18n/react';
import { useStudio } from '../studio/studio';
import 'virtual:fitpath/messages/studio';

interface Props {
  /** Traits that are there already. */
  readonly taken: readonly string[];
  readonly onPick: (trait: string) => void;
}

/** One more trait, of the twenty by their groups, each with the words of its two ends. */
export function TraitChoice({ taken, onPick }: Props) {
  const { traits } = useStudio();
  const { i18n } = useLingui();
  return (
    <Select value="" aria-label={i18n._('studio.trait.add')} onChange={(event) => onPick(event.target.value)}>
      <option value="">{`+ ${i18n._('studio.trait.add')}`}</option>
      {traits.groups.map((group) => (
        <optgroup key={group.id} label={group.title}>
          {traits.list
            .filter((trait) => trait.group === group.id && !taken.includes(trait.id))
            .map(({ id, name, low, high }) => (
              <option key={id} value={id}>
                {`${name}: ${low.pole} … ${high.pole}`}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
