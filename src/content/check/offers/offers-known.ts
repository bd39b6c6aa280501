import type { Known } from '../known';

/** Careers by the code of a major that leads to them, as the dataset's crosswalk has it. */
export type Majors = Readonly<Record<string, readonly string[]>>;

/** What offers may name. */
export interface OffersKnown extends Pick<Known, 'careers' | 'careerNames'> {
  /** Absent where no offer names any, or they cannot be read: majors are then not checked and lead nowhere. */
  readonly majors?: Majors | undefined;
}
