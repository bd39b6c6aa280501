import { Fragment } from 'react';
import type { Topic } from '../../engine/topic';
import { DISC, round } from './geometry';
import styles from './Leaves.module.css';
import { stemOf, type Room } from './stem';

interface Props {
  /** What was picked: a leaf each. */
  readonly topics: readonly Topic[];
  /** As the flower's: without labels around it leaves have no names either. */
  readonly room: Room;
}

/**
 * A flower's stem with a leaf for each topic that was picked, never in a trait's colour; nothing where none was. It comes down
 * in the gap between two groups; `stemOf` says how much room the flower leaves for it below.
 */
export function Leaves({ topics, room }: Props) {
  const { at, length, end } = stemOf(topics.length, room);
  if (topics.length === 0) return null;
  return (
    <g className={styles.leaves}>
      <path
        className={styles.stem}
        d={`M0 ${DISC - 1.6}C.5 ${round(end * 0.4)} -2 ${round(end * 0.7)} .5 ${round(end)}`}
      />
      {at.map((y, i) => {
        const side = i % 2 ? -1 : 1;
        const { outline, veins } = leaf(side * length, length);
        return (
          <Fragment key={topics[i]?.id}>
            <g transform={`translate(0 ${round(y)})`}>
              <path className={styles.leaf} d={outline} />
              <path className={styles.veins} d={veins} />
            </g>
            {room !== 'none' && (
              <text
                className={`${styles.name} ${styles[room] ?? ''}`}
                x={round(side * (length + 4))}
                y={round(y + 3 - 0.3 * length)}
                textAnchor={side > 0 ? 'start' : 'end'}
              >
                {topics[i]?.name}
              </text>
            )}
          </Fragment>
        );
      })}
    </g>
  );
}

/** A leaf that rises from 0,0 to as far aside as `across` says, and its veins. */
function leaf(across: number, length: number): { readonly outline: string; readonly veins: string } {
  const p = (x: number, y: number) => `${round(x * across)} ${round(y * length)}`;
  return {
    outline: `M0 0C${p(0.1, -0.36)} ${p(0.6, -0.56)} ${p(1, -0.34)}C${p(0.86, 0.02)} ${p(0.4, 0.16)} 0 0Z`,
    veins: [
      `M0 0C${p(0.3, -0.1)} ${p(0.6, -0.22)} ${p(0.9, -0.3)}`,
      `M${p(0.22, -0.08)}l${p(0.1, -0.2)}M${p(0.42, -0.155)}l${p(0.12, -0.19)}M${p(0.62, -0.225)}l${p(0.1, -0.14)}`,
      `M${p(0.3, -0.1)}l${p(0.16, 0.1)}M${p(0.52, -0.19)}l${p(0.14, 0.08)}`,
    ].join(''),
  };
}
