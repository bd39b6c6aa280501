import { petalOutline } from './flower/geometry';
import styles from './Brand.module.css';

/** Petals of the mark: every second one, long and short in turn. */
const PETALS = Array.from({ length: 12 }, (_, i) => ({
  turn: i * 30 + 4,
  group: Math.floor(i / 3),
  length: [92, 74, 98][i % 3] ?? 80,
}));

/** The mark: a small flower in the four group colours. */
export function Brand() {
  return (
    <svg className={styles.mark} viewBox="-100 -100 200 200" aria-hidden="true">
      {PETALS.map(({ turn, group, length }) => (
        <path
          key={turn}
          className={`g${group}`}
          transform={`rotate(${turn})`}
          d={petalOutline(group === 0 ? 0 : 1, length, 1.6)}
        />
      ))}
      <circle className={styles.heart} r="15" />
    </svg>
  );
}
