import type { TraitId, TraitNames } from '../../engine/traits';
import { petalAngle, petalLength, petalOutline } from '../../components/flower/geometry';
import styles from './Outlines.module.css';

interface Props {
  readonly traits: TraitNames;
  /** Positions of each career, in the order of their letters. */
  readonly careers: readonly Readonly<Record<TraitId, number>>[];
  /** The traits whose petals are drawn. */
  readonly only: readonly TraitId[];
}

/** Careers over one another as outlines in one ink, told apart by the pattern of their lines. Stands inside a Flower. */
export function Outlines({ traits, careers, only }: Props) {
  return traits.list.map((trait, i) =>
    only.includes(trait.id) ? (
      <g key={trait.id} transform={`rotate(${petalAngle(i)})`}>
        {longestFirst(careers.map((positions) => positions[trait.id] ?? 50)).map(({ place, at }) => {
          const outline = petalOutline(Math.floor(i / 5), petalLength(place), 0.86);
          return (
            <g key={at} className={styles[`line${at}`]}>
              <path className={styles.casing} d={outline} />
              <path d={outline} />
            </g>
          );
        })}
      </g>
    ) : null,
  );
}

/** A shorter petal lies over a longer one, so that neither hides the other's tip. */
function longestFirst(places: readonly number[]): readonly { readonly place: number; readonly at: number }[] {
  return places.map((place, at) => ({ place, at })).sort((a, b) => b.place - a.place);
}

/** A piece of a career's line, for its name. */
export function LineSample({ at }: { readonly at: number }) {
  return (
    <svg className={styles.sample} viewBox="0 0 44 10" aria-hidden="true">
      <path className={styles[`line${at}`]} d="M2 5H42" />
    </svg>
  );
}
