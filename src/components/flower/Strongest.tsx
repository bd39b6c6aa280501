import type { Traits } from '../../engine/traits';
import type { PetalScore } from './Flower';
import { round } from './geometry';
import { labelsOf } from './strongest';
import styles from './labels.module.css';

interface Props {
  readonly traits: Traits;
  /** Those that have words. */
  readonly petals: readonly PetalScore[];
}

/** What some petals say, in words on leaders; those of short ones are told apart at sight. */
export function Strongest({ traits, petals }: Props) {
  return labelsOf(traits, petals).map(({ trait, short, lines, x, y, right, leader }) => (
    <g key={trait}>
      <path
        className={short ? `${styles.leader ?? ''} ${styles.dotted ?? ''}` : styles.leader}
        d={leader.map((at, i) => `${i ? 'L' : 'M'}${round(at.x)} ${round(at.y)}`).join('')}
      />
      <text className={short ? styles.short : styles.pole} y={round(y)} textAnchor={right ? 'start' : 'end'}>
        {lines.map((line) => (
          <tspan key={line} x={round(x)} dy="1em">
            {`${line} `}
          </tspan>
        ))}
      </text>
    </g>
  ));
}
