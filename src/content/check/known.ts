import type { Item } from '../../engine/quiz';
import type { Topic } from '../../engine/topic';
import type { Trait } from '../../engine/traits';

/** What a quiz file may refer to. */
export interface Known {
  readonly traits: readonly string[];
  /** The words for both ends of each trait, by which people name it. */
  readonly poles?: Poles;
  /** SOC codes of the dataset. */
  readonly careers: readonly string[];
  /** What they are called, row by row, to guess what a name in the place of a code means. */
  readonly careerNames?: { readonly name: readonly string[]; readonly title: readonly string[] };
  /** Whether O*NET leaves a career unrated on a trait, so that a guide may set its position; not checked when absent. */
  readonly unrated?: (soc: string, trait: string) => boolean;
  /** Those of `topics.json`, that items can show; absent when they cannot be read. */
  readonly allTopics?: readonly Topic[] | undefined;
  /** The item bank; absent when it cannot be read. */
  readonly bank?: readonly Item[];
  /** Whether the site has a file of this name; not checked when absent. */
  readonly hasFile?: (name: string) => boolean;
  /** Whether the text comes from no file, so that its id is its name [Q2]. */
  readonly unnamed?: boolean;
}

/** As `Known`, but the careers may be out of reach: they are then not checked. */
export type QuizKnown = Omit<Known, 'careers'> & Partial<Pick<Known, 'careers'>>;

/** The words for both ends of each trait, by its id. */
export type Poles = Readonly<Record<string, Readonly<Record<'low' | 'high', string>>>>;

/** The words for the ends of traits. */
export function polesOf(traits: readonly Trait[]): Poles {
  return Object.fromEntries(traits.map(({ id, low, high }) => [id, { low: low.pole, high: high.pole }]));
}
