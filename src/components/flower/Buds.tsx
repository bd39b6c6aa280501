import { useId } from 'react';
import styles from './Buds.module.css';
import { bud, BUD, FULL, onAxis, round } from './geometry';

interface Place {
  /** The trait's place among the twenty. */
  readonly i: number;
  readonly turn: string;
}

/** What was not asked: closed buds, never petals of 50 or 0. They are alike, and two thousand pages begin with twenty: drawn once. */
export function Buds({ buds, icon }: { readonly buds: readonly Place[]; readonly icon: boolean }) {
  const { outline, seam } = bud(icon ? 1.3 : 1);
  const id = useId();
  return (
    <g className={icon ? `${styles.buds} ${styles.small}` : styles.buds}>
      <defs>
        <path id={id} d={icon ? outline : outline + seam} />
      </defs>
      {buds.map(({ i, turn }) => (
        <use key={i} href={`#${id}`} transform={turn} />
      ))}
    </g>
  );
}

/** From each bud a dotted way to the rim, where a petal could grow; the mark at its end has the group's colour. */
export function Ways({ buds }: { readonly buds: readonly Place[] }) {
  const at = (i: number, radius: number) => {
    const { x, y } = onAxis(i, radius);
    return `${round(x)} ${round(y)}`;
  };
  const ends = [0, 1, 2, 3].map((group) => buds.filter(({ i }) => Math.floor(i / 5) === group));
  return (
    <>
      <path
        className={styles.way}
        d={buds.map(({ i }) => `M${at(i, BUD + 5)}L${at(i, FULL - 5)}`).join('')}
      />
      {ends.map((group, g) => (
        <path
          key={g}
          className={`${styles.end} g${g}`}
          d={group.map(({ i }) => `M${at(i, FULL)}h.01`).join('')}
        />
      ))}
    </>
  );
}
