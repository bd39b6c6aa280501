import { Buds, Ways } from '../../../components/flower/Buds';
import {
  DISC,
  petalAngle,
  petalLength,
  petalOutline,
  petalVeins,
  round,
  seeds,
} from '../../../components/flower/geometry';
import type { Profile } from '../../../engine/profile';
import type { TraitNames } from '../../../engine/traits';
import styles from './Petals.module.css';

interface Props {
  readonly traits: TraitNames;
  /** In the order in which they open. */
  readonly profile: Profile;
  readonly responses: number;
}

/** Milliseconds from one petal to the next. */
const STEP = 55;

/**
 * A flower whose petals open one after the other. All of it is drawn at once and opens by style alone: the page below is being made
 * meanwhile, and leaves a script little time.
 */
export function Petals({ traits, profile, responses }: Props) {
  const places = traits.ids.map((trait, i) => ({
    ...{ trait, i, turn: `rotate(${petalAngle(i)})` },
    at: profile.findIndex((score) => score.trait === trait),
  }));
  return (
    <>
      <circle className={styles.ring} r={round(petalLength(50))} />
      <Ways buds={places.filter(({ at }) => at < 0)} />
      <Buds buds={places} icon={false} />
      {places.map(({ trait, i, turn, at }) => {
        const score = profile[at];
        if (!score) return null;
        const group = Math.floor(i / 5);
        const length = petalLength(score.score);
        const outline = petalOutline(group, length);
        return (
          <g key={trait} transform={turn}>
            <g className={`${styles.petal} g${group}`} style={{ animationDelay: `${150 + STEP * at}ms` }}>
              <path className={styles.ground} d={outline} />
              <path className={styles.wash} d={outline} />
              <path className={styles.vein} d={petalVeins(group, length)} />
            </g>
          </g>
        );
      })}
      <circle className={styles.disc} r={DISC - 1.6} />
      {seeds(responses).map((seed, i) => (
        <circle key={i} className={styles.seed} cx={round(seed.x)} cy={round(seed.y)} r="1.35" />
      ))}
    </>
  );
}
