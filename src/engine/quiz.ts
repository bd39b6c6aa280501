import type { Condition } from './condition';
import type { TraitId } from './traits';

/** Evidence that an option states for traits: values 0–100. */
export type OptionEvidence = Readonly<Record<TraitId, number>>;
/** The traits that an item measures, and its key on each: 1 as answered, −1 reverse-keyed. */
export type Measures = Readonly<Record<TraitId, 1 | -1>>;

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly evidence: OptionEvidence;
}

export interface PictureOption extends Option {
  /** A file of the site, such as `images/desk.svg`. */
  readonly image: string;
  readonly alt: string;
}

export interface LimitOption {
  readonly id: string;
  readonly label: string;
  /** The most months of training, the least dollars a year, or a state's postal code; null for any. */
  readonly value: number | string | null;
}

interface ItemText {
  readonly id: string;
  readonly prompt: string;
  readonly help?: string;
  /** Without it the item is always asked. */
  readonly showIf?: Condition;
}

export interface AgreeItem extends ItemText {
  readonly type: 'agree';
  readonly measures: Measures;
}

export interface SliderItem extends ItemText {
  readonly type: 'slider';
  /** What the ends of the line are called. */
  readonly low: string;
  readonly high: string;
  readonly measures: Measures;
}

/** One option is chosen. */
export interface SingleItem extends ItemText {
  readonly type: 'single' | 'either';
  readonly options: readonly Option[];
}

/** One option is chosen, by its image. */
export interface PictureItem extends ItemText {
  readonly type: 'picture';
  readonly options: readonly PictureOption[];
}

/** `multi`: as many options as apply are chosen. `rank`: all options are put in order. */
export interface ListItem extends ItemText {
  readonly type: 'multi' | 'rank';
  readonly options: readonly Option[];
}

/** One option is chosen; it says what careers have to be like, and nothing about traits. */
export interface LimitItem extends ItemText {
  readonly type: 'limit';
  readonly sets: 'training' | 'pay' | 'state';
  readonly options: readonly LimitOption[];
}

export interface TopicOption extends Option {
  readonly hint: string;
}

/** Some topics are picked, or none; what they say of careers is no evidence on a trait. */
export interface TopicsItem extends ItemText {
  readonly type: 'topics';
  readonly options: readonly TopicOption[];
  /** How many may be picked. */
  readonly max: number;
}

export type Item = AgreeItem | SliderItem | SingleItem | PictureItem | ListItem | LimitItem | TopicsItem;

export interface Quiz {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** `all`, or prefixes of SOC codes: "29-", "31-9094". */
  readonly pool: 'all' | readonly string[];
  /** The one career that the quiz is about, a SOC code such as 29-2072.00. */
  readonly focus?: string;
  readonly flow: {
    /** Adaptive: after the first few, the item that tells most comes next. */
    readonly order: 'fixed' | 'shuffled' | 'adaptive';
    /** The most items that one person is asked. */
    readonly maxItems?: number;
    /** How many items of an adaptive quiz are the same for everyone, before any is chosen; 4 when left out. */
    readonly fixed?: number;
  };
  readonly items: readonly Item[];
}

/**
 * What a person answered: 1–5 for `agree`, 0–100 for `slider`, a list of options' ids for `multi` and `topics` (none is an
 * answer too) and `rank` (all of them, the first first), an option's id for the others; null is skipped.
 */
export type Response = number | string | readonly string[] | null;

/** Whether a value from outside (storage, a file, a link) is a response to this item. Never throws. */
export function isResponse(item: Item, value: unknown): value is Response {
  if (value === null) return true;
  if (item.type === 'agree') return isWhole(value, 1, 5);
  if (item.type === 'slider') return isWhole(value, 0, 100);
  const isOption = (id: unknown) => item.options.some((option) => option.id === id);
  if (!/multi|rank|topics/.test(item.type)) return isOption(value);
  return (
    Array.isArray(value) &&
    (item.type !== 'rank' || value.length === item.options.length) &&
    (item.type !== 'topics' || value.length <= item.max) &&
    new Set(value).size === value.length &&
    [...(value as unknown[])].every(isOption)
  );
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** The traits that an item can give evidence on. */
export function traitsOf(item: Item): readonly TraitId[] {
  if ('measures' in item) return Object.keys(item.measures);
  return item.type === 'limit' ? [] : item.options.flatMap((option) => Object.keys(option.evidence));
}
