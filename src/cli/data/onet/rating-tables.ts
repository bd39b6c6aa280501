import type { TableId } from '../../../careers/figure';
import { RELEASES } from '../releases';

/** How a table of O*NET ratings is read: one row for each career, element and scale. */
export interface RatingTable {
  readonly file: string;
  readonly value: 'Data Value' | 'Score 0-100';
  /** The scale that is read where the table has several; importance (IM) wherever there is one. */
  readonly scale?: string;
  readonly min: number;
  readonly max: number;
  /** Whether rows tell when they were collected; if not, the years of the release stand in. */
  readonly dated: boolean;
}

const rated = { value: 'Data Value', dated: true } as const;
const importance = { ...rated, scale: 'IM', min: 1, max: 5 };
const hundred = { value: 'Score 0-100', min: 0, max: 100, dated: false } as const;

export const RATING_TABLES = {
  interests: { file: RELEASES.interests.file, ...rated, scale: 'OI', min: 1, max: 7 },
  'work-values': { file: RELEASES['work-values'].file, ...rated, scale: 'EX', min: 1, max: 7 },
  'work-styles': { file: RELEASES['work-styles'].file, ...importance },
  'work-activities': { file: RELEASES['work-activities'].file, ...hundred, scale: 'IM' },
  'work-context': { file: RELEASES['work-context'].file, ...hundred },
  abilities: { file: RELEASES.abilities.file, ...importance },
  knowledge: { file: RELEASES.knowledge.file, ...importance },
  skills: { file: RELEASES.skills.file, ...importance },
} as const satisfies Partial<Record<TableId, RatingTable>>;

export type RatingTableId = keyof typeof RATING_TABLES;
export const RATING_TABLE_IDS = Object.keys(RATING_TABLES) as RatingTableId[];
