/** How one booth is set up: from `kiosk.json`, and over it from the query of its address. */
export interface KioskOptions {
  /** Ids of the quizzes that visitors choose from, in order; all of the site's where none is named. */
  readonly quizzes: readonly string[];
  /** Seconds without a sign of life after which somebody is asked whether they are still there. */
  readonly idle: number;
  /** Who invites people to this booth. */
  readonly organizer: string | null;
  /** An image of this site, as a path, or a `data:` image. */
  readonly logo: string | null;
  /** Which of a fair's booths this is, for its counts. */
  readonly booth: string | null;
  /** Where people find the site on their own phones, without a slash at the end. */
  readonly address: string | null;
  /** The hash of the staff's PIN, as `npm run kiosk -- pin` prints it. */
  readonly pin: string | null;
  /** A printer stands at the booth. */
  readonly print: boolean;
  /** The fair whose offers visitors see: those of `fair/<id>.json`, which their phones read too. */
  readonly fair: string | null;
  /** The languages that a visitor chooses from, in order; only that of the page where none is named. */
  readonly languages: readonly string[];
}

export const OPTION_NAMES = [
  'quiz',
  'idle',
  'organizer',
  'booth',
  'logo',
  'public',
  'pin',
  'print',
  'languages',
  'fair',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];

/** Something that could not be understood; what held before it holds on. */
export interface OptionProblem {
  /** `name`: there is no such option; `value`: it cannot be this; `file`: `kiosk.json` holds no options. */
  readonly kind: 'name' | 'value' | 'file';
  /** As it was written. */
  readonly option: string;
  readonly value: string;
  /** The nearest option, or the nearest quiz, that there is. */
  readonly near?: string | undefined;
}

export interface ReadOptions {
  readonly options: KioskOptions;
  readonly problems: readonly OptionProblem[];
}

/** Seconds. Nobody reads a question in less than the least, and nobody waits for a free booth longer than the most. */
export const IDLE = { least: 15, most: 600, usual: 60 } as const;

export const usualOptions: KioskOptions = {
  quizzes: [],
  idle: IDLE.usual,
  organizer: null,
  booth: null,
  logo: null,
  address: null,
  pin: null,
  print: false,
  fair: null,
  languages: [],
};
