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

interface ItemText {
  readonly id: string;
  readonly prompt: string;
  readonly help?: string;
}

export interface AgreeItem extends ItemText {
  readonly type: 'agree';
  readonly measures: Measures;
}

export interface SingleItem extends ItemText {
  readonly type: 'single' | 'either';
  readonly options: readonly Option[];
}

export type Item = AgreeItem | SingleItem;

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
  readonly flow: { readonly order: 'fixed' };
  readonly items: readonly Item[];
}

/** What a person answered: 1–5 for `agree`, an option's id for `single` and `either`; null is skipped. */
export type Response = number | string | null;

/** What one response says about one trait: a value 0–100, and the key of the item where its kind carries an agreeing style. */
export interface Evidence {
  readonly trait: TraitId;
  readonly value: number;
  /** 1 or −1 for `agree`; 0 for every kind of item on which agreeing is no answer. */
  readonly key: 1 | -1 | 0;
}

/** Whether a value from outside (storage, a file, a link) is a response to this item. Never throws. */
export function isResponse(item: Item, value: unknown): value is Response {
  if (value === null) return true;
  switch (item.type) {
    case 'agree':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;
    case 'single':
    case 'either':
      return item.options.some((option) => option.id === value);
  }
}

/**
 * The evidence in one response [S1–S4]. Reverse-keying happens here and nowhere else: a response to an item keyed −
 * counts as 100 minus its value. A skipped item gives none, since missing is never zero.
 */
export function evidenceOf(item: Item, response: Response): readonly Evidence[] {
  if (response === null) return [];
  switch (item.type) {
    case 'agree':
      return keyed(item.measures, ((response as number) - 1) * 25);
    case 'single':
    case 'either': {
      const chosen = item.options.find((option) => option.id === response);
      return chosen
        ? Object.entries(chosen.evidence).map(([trait, value]) => ({ trait, value, key: 0 }))
        : [];
    }
  }
}

function keyed(measures: Measures, value: number): readonly Evidence[] {
  return Object.entries(measures).map(([trait, key]) => ({
    trait,
    value: key === 1 ? value : 100 - value,
    key,
  }));
}

/** The traits that a quiz can give evidence on, each once, in order of first appearance. */
export function traitsMeasured(quiz: Quiz): readonly TraitId[] {
  return [...new Set(quiz.items.flatMap(traitsOf))];
}

function traitsOf(item: Item): readonly TraitId[] {
  return 'measures' in item
    ? Object.keys(item.measures)
    : item.options.flatMap((option) => Object.keys(option.evidence));
}
