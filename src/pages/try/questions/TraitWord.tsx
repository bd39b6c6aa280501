import { useStudio } from '../studio/studio';
import styles from './Questions.module.css';

interface Props {
  readonly id: string;
  /** The end that agreeing points to. */
  readonly side?: 'low' | 'high';
}

/** A trait's name in its group's color; an id that is none stands as it is written. */
export function TraitWord({ id, side }: Props) {
  const { traits } = useStudio();
  const trait = traits.list.find((known) => known.id === id);
  const group = traits.groups.findIndex((known) => known.id === trait?.group);
  return (
    <em className={`g${String(group)} ${styles.trait ?? ''}`}>
      <span>{trait?.name ?? id}</span>
      {side && <span aria-label={trait?.[side].pole}>{side === 'low' ? ' ◂' : ' ▸'}</span>}
    </em>
  );
}
