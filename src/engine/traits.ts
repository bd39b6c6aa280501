import type { Topic } from './topic';

/** A trait is one axis on which careers differ and people can place themselves, 0–100. Its id is a key of `quizzes/traits.json`. */
export type TraitId = string;

/** One end of a trait, in the words that the pages use. */
export interface Pole {
  /** The end itself: "exact details". */
  readonly pole: string;
  /** How somebody of this end likes to work, said of anybody: "among people" after "You like to work" [T2]. */
  readonly headline: string;
  /** Says little of a person, since most stand there or nobody is proud of it: a headline never begins with it. */
  readonly last?: true;
  /** A clause about the person, after "you": "you like to get details exactly right". */
  readonly you: string;
  /** A clause about the work: "every detail has to be right". */
  readonly work: string;
  /** Good for anybody, and so never a reason against a career. */
  readonly gain?: true;
}

/** What a trait is called; all that a flower needs. */
export interface TraitName {
  readonly id: TraitId;
  readonly group: string;
  readonly name: string;
}

export interface Trait extends TraitName {
  readonly low: Pole;
  readonly high: Pole;
}

export interface TraitGroup {
  readonly id: string;
  readonly title: string;
}

/** The traits in the one order that everything follows: petals, tables, ties. */
export interface TraitNames {
  readonly list: readonly TraitName[];
  /** Of the list. */
  readonly ids: readonly TraitId[];
}

/** The same with the words for both ends of each. */
export interface Traits extends TraitNames {
  readonly groups: readonly TraitGroup[];
  readonly list: readonly Trait[];
  /** The words of what work can be about, where pages show them beside those of the traits. */
  readonly topics?: readonly Topic[];
}

/** The trait of an id. Throws on an unknown one: ids are checked where content and links come in. */
export function findTrait<Known extends TraitName>(
  { list }: { readonly list: readonly Known[] },
  id: TraitId,
): Known {
  const trait = list.find((known) => known.id === id);
  if (!trait) throw new Error(`no trait "${id}"`);
  return trait;
}
