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

/** One option is chosen and one is right; it is counted apart and is no evidence on any trait [Q21]. */
export interface KnowledgeItem extends ItemText {
  readonly type: 'knowledge';
  readonly options: readonly Pick<Option, 'id' | 'label'>[];
  /** The id of the option that is right. */
  readonly correct: string;
  /** What is said once somebody has answered. */
  readonly feedback: string;
}

export type Item =
  | AgreeItem
  | SliderItem
  | SingleItem
  | PictureItem
  | ListItem
  | LimitItem
  | TopicsItem
  | KnowledgeItem;

/** What a quiz of an author's own leads to in the place of careers: a program, an apprenticeship, a club [Q20]. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** Where to read more, an `https:` address. */
  readonly link?: string;
  /** The SOC code of a career that it stands where, and whose topics it has, unless it says otherwise. */
  readonly like?: string;
  /** Positions of its own, 0–100. */
  readonly stands?: Readonly<Record<TraitId, number>>;
  readonly topics?: readonly string[];
  /** SOC codes of careers that it leads to, whose pay and outlook are shown. */
  readonly careers?: readonly string[];
  /** Without it it is for everybody. */
  readonly onlyIf?: Condition;
}

export interface Quiz {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** `all`, or prefixes of SOC codes: "29-", "31-9094"; none where all is about what is right [Q21]. */
  readonly pool: 'all' | readonly string[];
  /** What is ranked in the place of careers. */
  readonly outcomes?: readonly Outcome[];
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

/** The options of an item that say something about traits, or could; none of an item without such. */
export function tellingOptions(item: Item): readonly Option[] {
  return 'measures' in item || item.type === 'limit' || item.type === 'knowledge' ? [] : item.options;
}

/** The traits that an item can give evidence on. */
export function traitsOf(item: Item): readonly TraitId[] {
  if ('measures' in item) return Object.keys(item.measures);
  return tellingOptions(item).flatMap((option) => Object.keys(option.evidence));
}
