import styles from './PetalMark.module.css';

/** The mark of an answer on the five-point scale: a petal that grows left (not me) or right (me) of one axis, in one ink. */
export function PetalMark({ value }: { readonly value: 1 | 2 | 3 | 4 | 5 }) {
  const side = Math.sign(value - 3);
  const length = Math.abs(value - 3) * 19;
  const x = (at: number) => Math.round(10 * (46 + side * (2 + at * length))) / 10;
  const top = Math.round(110 - (10 * length) / 9) / 10;
  const bottom = 30 - top;
  return (
    <svg className={styles.mark} viewBox="0 0 92 30" aria-hidden="true">
      <path className={styles.axis} d="M46 -20V50" />
      {side === 0 ? (
        <circle cx="46" cy="15" r="5" />
      ) : (
        <path
          d={`M${x(0)} 15C${x(0.25)} ${top} ${x(0.7)} ${top} ${x(1)} 15C${x(0.7)} ${bottom} ${x(0.25)} ${bottom} ${x(0)} 15Z`}
        />
      )}
    </svg>
  );
}
