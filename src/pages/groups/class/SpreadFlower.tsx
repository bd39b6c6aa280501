import { Buds } from '../../../components/flower/Buds';
import {
  DISC,
  FULL,
  petalAngle,
  petalLength,
  petalOutline,
  round,
  seeds,
} from '../../../components/flower/geometry';
import { Words } from '../../../components/flower/labels';
import type { Traits } from '../../../engine/traits';
import type { GroupTrait } from '../../../result/group/group';
import styles from './SpreadFlower.module.css';

interface Props {
  readonly traits: Traits;
  readonly found: readonly GroupTrait[];
  /** A seed a student. */
  readonly students: number;
  /** Names and middles around it, where there is room. */
  readonly named: boolean;
}

/** More seeds would run together. */
const MOST_SEEDS = 90;

/**
 * A class as a flower: each petal's line is the middle student, its dark heart ends where the lower quarter of the class ends, its pale
 * tip where three quarters end. The same stands in the table below it, so that it is a picture for the eye alone.
 */
export function SpreadFlower({ traits, found, students, named }: Props) {
  const petals = found.map((one, i) => ({
    ...one,
    ...{ i, group: Math.floor(i / 5), turn: `rotate(${petalAngle(i)})` },
  }));
  const grown = petals.flatMap((petal) =>
    petal.middle === undefined ? [] : [{ ...petal, middle: petal.middle }],
  );
  const spread = grown.flatMap((petal) => (petal.quarters ? [{ ...petal, ...petal.quarters }] : []));
  const outline = (group: number, score: number) => petalOutline(group, petalLength(score));
  const [x, y] = named ? [154, 132] : [106, 106];
  return (
    <svg
      className={[styles.flower, named ? styles.named : styles.bare].join(' ')}
      viewBox={`${-x} ${-y} ${2 * x} ${2 * y}`}
      aria-hidden="true"
    >
      <circle className={styles.ring} r={round(petalLength(50))} />
      <circle className={styles.rim} r={FULL + 0.5} />
      {named && (
        <Words
          traits={traits}
          // Leaders begin where the petal ends.
          profile={grown.map(({ trait, middle, quarters }) => ({
            ...{ trait, score: quarters?.upper ?? middle, standardError: 0, evidence: 1 },
          }))}
          numbers={new Map(grown.map(({ trait, middle }) => [trait, Math.round(middle)]))}
        />
      )}
      <Buds buds={petals.filter(({ middle }) => middle === undefined)} icon={false} />
      {spread.map(({ i, group, turn, upper }) => (
        <path key={i} className={`${styles.tip} g${group}`} transform={turn} d={outline(group, upper)} />
      ))}
      {spread.map(({ i, group, turn, lower }) => (
        <path key={i} className={`${styles.heart} g${group}`} transform={turn} d={outline(group, lower)} />
      ))}
      {grown.map(({ i, group, turn, middle }) => (
        <path key={i} className={`${styles.line} g${group}`} transform={turn} d={outline(group, middle)} />
      ))}
      <circle className={styles.disc} r={DISC - 1.6} />
      {seeds(Math.min(students, MOST_SEEDS)).map((seed, i) => (
        <circle key={i} className={styles.seed} cx={round(seed.x)} cy={round(seed.y)} r="1.2" />
      ))}
    </svg>
  );
}
