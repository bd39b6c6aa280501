import type { TraitId, TraitNames, Traits } from '../../engine/traits';
import type { PetalScore } from './Flower';
import styles from './labels.module.css';
import { FULL, onAxis, petalLength, round } from './geometry';

/** Numbers 1–20 on the rim; the key below the flower names them. */
export function Numbers() {
  return Array.from({ length: 20 }, (_, i) => {
    const { x, y } = onAxis(i, FULL + 10);
    return (
      <text key={i} className={`${styles.number} g${Math.floor(i / 5)}`} x={round(x)} y={round(y + 2.6)}>
        {i + 1}
      </text>
    );
  });
}

/** Height of each label in a quadrant and its distance from the middle, so that twenty words stand clear of each other. */
const ROWS = [-111, -93, -67, -41, -14] as const;
const INDENT = [37, 69, 91, 104, 109] as const;

/** Every trait's name and score, or another number, on a leader from its petal, and the four groups in the corners where they are known. */
export function Words({
  traits,
  profile,
  numbers,
}: {
  readonly traits: TraitNames & Partial<Pick<Traits, 'groups'>>;
  readonly profile: readonly PetalScore[];
  readonly numbers?: ReadonlyMap<TraitId, number>;
}) {
  return (
    <>
      {traits.list.map((trait, i) => {
        const group = Math.floor(i / 5);
        const k = group % 2 === 0 ? i % 5 : 4 - (i % 5);
        const right = group < 2;
        const side = right ? 1 : -1;
        const y = (ROWS[k] ?? 0) * (group === 0 || group === 3 ? 1 : -1);
        const x = side * (INDENT[k] ?? 0);
        const angle = ((90 * group + 11 + 17 * (i % 5) - 90) * Math.PI) / 180;
        const score = profile.find((measured) => measured.trait === trait.id);
        const tip = Math.min(FULL, score ? petalLength(score.score) + 7 : 32);
        const point = (r: number) => `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`;
        const name = <tspan>{trait.name}</tspan>;
        const number = numbers ? numbers.get(trait.id) : score && Math.round(score.score);
        const value = <tspan className={styles.value}>{number ?? '–'}</tspan>;
        return (
          <g key={trait.id}>
            <path
              className={styles.lead}
              d={`M${point(tip)}L${point(FULL + 0.5)}L${round(x - side * 2.5)} ${round(y)}`}
            />
            <text
              className={styles.label}
              x={round(x)}
              y={round(y + 2.2)}
              textAnchor={right ? 'start' : 'end'}
            >
              {right ? name : value} {right ? value : name}
            </text>
          </g>
        );
      })}
      {traits.groups?.map((group, g) => (
        <text
          key={group.id}
          className={`${styles.group} g${g}`}
          x={g < 2 ? 153 : -153}
          y={g === 0 || g === 3 ? -124 : 127}
          textAnchor={g < 2 ? 'end' : 'start'}
        >
          {group.title}
        </text>
      ))}
    </>
  );
}
