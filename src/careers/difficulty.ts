import type { TraitId } from '../engine/traits';
import type { Career } from './career';
import type { Position } from './positions';

/** The trait that each difficulty is read from; `zone` where the preparation needed counts as much as the trait. */
export const DIFFICULTIES = {
  physical: { trait: 'physical', zone: false },
  intellectual: { trait: 'analytical', zone: true },
  emotional: { trait: 'emotional', zone: false },
} as const satisfies Readonly<Record<string, { readonly trait: TraitId; readonly zone: boolean }>>;
export type DifficultyId = keyof typeof DIFFICULTIES;
export const DIFFICULTY_IDS = Object.keys(DIFFICULTIES) as readonly DifficultyId[];

/** Levels from + to +++++, each so many points of the scale from 0 to 100. */
export const LEVELS = 5;
export const POINTS_A_LEVEL = 20;

export interface Difficulty {
  /** 1–5. */
  readonly level: number;
  readonly trait: TraitId;
  readonly position: Position;
  /** The job zone, 1–5, where it counts. */
  readonly zone?: number;
}

/**
 * How hard a career is in one way, from its position on a trait; where the job zone counts too, from the mean of the
 * position and of the zone on the same scale (zone 1 is 0, zone 5 is 100). Null when a part is not known.
 */
export function difficultyOf(career: Career, id: DifficultyId): Difficulty | null {
  const { trait, zone: counts } = DIFFICULTIES[id];
  const position = career.positions[trait];
  if (!position) return null;
  if (!counts) return { level: levelOf(position.value), trait, position };
  const zone = career.jobZone?.value;
  if (zone === undefined) return null;
  return { level: levelOf((position.value + (zone - 1) * 25) / 2), trait, position, zone };
}

function levelOf(place: number): number {
  return Math.min(LEVELS, 1 + Math.floor(place / POINTS_A_LEVEL));
}
