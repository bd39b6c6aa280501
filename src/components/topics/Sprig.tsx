import styles from './Sprig.module.css';

/** From where a leaf begins to where the next does. */
const STEP = 23;
const OUTLINE = 'M0 0C2.5 -9 15 -14 25 -8.5C21.5 .5 10 4 0 0Z';
const VEINS =
  'M0 0C7.5 -2.5 15 -5.5 22.5 -7.5M5.5 -2l2.5 -5M10.5 -3.9l3 -4.8M15.5 -5.6l2.5 -3.5M7.5 -2.5l4 2.5M13 -4.8l3.5 2';

/** A sprig with a leaf for each topic picked, and a dotted one for each that still may be. Says nothing that words do not. */
export function Sprig({ leaves, places }: { readonly leaves: number; readonly places: number }) {
  const width = 17 + STEP * places;
  return (
    <svg className={styles.sprig} viewBox={`0 0 ${width} 34`} aria-hidden="true">
      <path className={styles.stem} d={`M2 25Q${width / 2} 30 ${width - 4} 20`} />
      {Array.from({ length: places }, (_, at) => (
        <g key={at} transform={`translate(${10 + at * STEP} ${25.8 - Math.max(0, at - 2)})`}>
          <path className={at < leaves ? styles.leaf : styles.open} d={OUTLINE} />
          {at < leaves && <path className={styles.veins} d={VEINS} />}
        </g>
      ))}
    </svg>
  );
}
