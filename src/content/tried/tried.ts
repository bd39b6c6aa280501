import type { Item } from '../../engine/quiz';
import type { TraitId } from '../../engine/traits';

/**
 * What became of simulated people who took a quiz. They come from the same kind of model that ranks them, which favors it: this
 * compares one draft with another, and is no proof about people.
 */
export interface Tried {
  /** What they were drawn from and how they were ranked; `nothing` where the quiz asks nothing that could rank. */
  readonly about: 'outcomes' | 'careers' | 'focus' | 'nothing';
  readonly people: number;
  readonly seed: number;
  /** One sd of the noise of one response, in points. */
  readonly noise: number;
  /** How many careers or outcomes were ranked. */
  readonly pool: number;
  /** Found is who has their own among the first `few`. */
  readonly few: number;
  readonly found: number;
  /** People found by guessing, the mean. */
  readonly chance: number;
  /** Of the own among those ranked; 0 where nothing is. */
  readonly medianRank: number;
  /** People for whom no outcome was left. */
  readonly without: number;
  readonly asked: { readonly median: number; readonly least: number; readonly most: number };
  /** By item in the order of the quiz. */
  readonly items: readonly AskedItem[];
  /** Outcomes, careers, or major groups of careers; those with people only, most often found first. */
  readonly groups: readonly Group[];
  /** Outcomes (careers of a small pool) that come first for nobody, not even for one who stands where they stand. */
  readonly neverFirst: readonly Named[];
  /** Of a quiz about one career: how surely its people are told from others. */
  readonly focus?: FocusTried;
  /** Questions that would tell more, most wanted first. */
  readonly wanting: readonly Wanting[];
  /** What the same people came to with these questions asked too; left out where they cannot simply be added. */
  readonly withThem?: { readonly questions: number; readonly found: number };
}

/** An outcome or a career by what it is called; of a major group there is a message, under its two figures. */
export interface Named {
  readonly id: string;
  readonly name?: string;
}

/** How many people were shown an item, and how many gave each answer. */
export interface AskedItem {
  readonly id: string;
  readonly seen: number;
  /**
   * By option; of `agree` 1 to 5, of a slider the nearest of 0, 25, 50, 75 and 100, of a `rank` what was put first. Of `multi` and
   * `topics` people count for each that they chose.
   */
  readonly answers: Readonly<Record<string, number>>;
  readonly skipped: number;
}

/** The people of one outcome, career or major group. */
export interface Group extends Named {
  readonly people: number;
  /** Their own came first. */
  readonly first: number;
  /** Their own was among the first few. */
  readonly found: number;
  /** For them their own was left out, since its `onlyIf` did not hold; what says nothing of traits is answered by chance. */
  readonly ruledOut: number;
  /** What most often came first in its place, and for how many of them. */
  readonly takenFor?: Named & { readonly people: number };
}

/** What people of the focus, and as many of other careers, were told of the focus. */
export interface FocusTried {
  readonly own: Verdicts;
  readonly others: Verdicts;
}
export interface Verdicts {
  readonly people: number;
  readonly fits: number;
  readonly mayFit: number;
  readonly othersFitBetter: number;
}

/** Where a quiz could tell more. */
export interface Wanting {
  /** Two that are taken for one another, and for how many of their people; left out where it is about all that is ranked. */
  readonly between?: readonly [Named, Named];
  readonly mixedUp?: number;
  readonly of?: number;
  /** On which traits they lie apart, in points, and how many questions ask it; none where they stand alike. */
  readonly traits: readonly { readonly trait: TraitId; readonly apart: number; readonly asked: number }[];
  /** Items of the bank that ask it and that the quiz does not have. */
  readonly items: readonly Pick<Item, 'id' | 'prompt'>[];
}
