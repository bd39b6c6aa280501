import type { TraitId } from '../../engine/traits';

/** Where a quiz came from: a list is JSON with one plain entry an item, as researchers publish scales. */
export type Kind = 'surveyjs' | 'react-quiz' | 'csv' | 'list' | 'h5p';

/** Why something of the source is not in the quiz, or is there in another form. Each has its words in the catalogue. */
export type Reason =
  | 'question'
  | 'block'
  | 'markup'
  | 'numbering'
  | 'long'
  | 'picture'
  | 'labels'
  | 'steps'
  | 'condition'
  | 'logic'
  | 'score'
  | 'timer'
  | 'language'
  | 'choices'
  | 'required'
  | 'page'
  | 'ending'
  | 'feedback'
  | 'correct'
  | 'options'
  | 'reversed'
  | 'setting'
  | 'personality'
  | 'hidden'
  | 'missing'
  | 'scale'
  | 'outcome';

/** One thing that was left out or changed. */
export interface LeftOut {
  readonly why: Reason;
  /** What it was, in the source's own words: `validators`, `{age} > 17`, `html`. */
  readonly found: string;
  /** The questions (or pages) of the source where it stood; empty where it is about all of it. */
  readonly places: readonly string[];
}

/** What only the person can say of the items of one scale, or of one personality. */
export interface Ask {
  /** As the source calls it; the key of its answer. */
  readonly scale: string;
  /** Statements cannot be kept without a trait; options can, and are then evidence of nothing. */
  readonly about: 'statements' | 'options' | 'outcome';
  /** Options that bring points in the source: they become evidence 0–100; without points it is spread evenly, first option 100. */
  readonly scored: boolean;
  /** How many items. */
  readonly count: number;
  readonly examples: readonly string[];
  /** How many of them the source marks as reversed. */
  readonly reversed: number;
}

/** What a scale measures; a key of −1: whoever agrees (or takes what brings most points) stands at the low pole. */
export interface ScaleAnswer {
  readonly trait: TraitId;
  readonly key: 1 | -1;
}
/** Where a personality stands on traits, 0–100, and the career whose other positions it has. */
export interface OutcomeAnswer {
  readonly stands: Readonly<Record<TraitId, number>>;
  readonly like?: string;
}
export type Answer = ScaleAnswer | OutcomeAnswer | 'leave out';
export type Answers = Readonly<Record<string, Answer>>;

/** What an item will say once its scale has a trait. */
export interface Says {
  /** The item. */
  readonly id: string;
  readonly scale: string;
  readonly key: 1 | -1;
  /** Of its options the place between the scale's ends, 0–100; without it the item is a statement. */
  readonly values?: readonly number[];
}

export type DraftItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };
export type DraftOutcome = { readonly id: string; readonly title: string; readonly text?: string };

/** A quiz as a plain object, whose items have no evidence as long as the asks are open. */
export interface Draft {
  readonly id: string;
  readonly version: 1;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly pool?: 'all';
  readonly outcomes?: readonly DraftOutcome[];
  readonly flow: { readonly order: 'fixed' };
  readonly items: readonly DraftItem[];
}

export interface Imported {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly asks: readonly Ask[];
  readonly leftOut: readonly LeftOut[];
  readonly says: readonly Says[];
  /** By item the ids of the outcomes that each of its options speaks for. */
  readonly votes: Readonly<Record<string, readonly (readonly string[])[]>>;
}
