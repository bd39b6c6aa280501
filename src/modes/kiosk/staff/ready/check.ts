/** What the staff can do about a check at once: go to the field that mends it, or start the work that does. */
export type Remedy =
  | { readonly kind: 'field'; readonly name: 'public' | 'organizer' | 'logo' | 'pin' }
  | { readonly kind: 'prepare' | 'again' | 'stop' | 'verify' | 'keep' | 'take' };

/** One thing that a booth needs for a fair, looked at. */
export interface Check {
  /** The end of its title's id, `staff.ready.<id>`. */
  readonly id: CheckId;
  /** `unknown`: nobody can tell from here, or it may be so; somebody should look. */
  readonly state: 'good' | 'bad' | 'unknown';
  readonly words: string;
  readonly action?: Remedy;
}

/** In the order of the morning list in the booth's README. */
export type CheckId =
  | 'address'
  | 'pin'
  | 'options'
  | 'organizer'
  | 'logo'
  | 'offers'
  | 'offline'
  | 'files'
  | 'languages'
  | 'storage'
  | 'room'
  | 'clock'
  | 'awake'
  | 'screen'
  | 'browser';

const ORDER = ['bad', 'unknown', 'good'] as const;

/** What is to be mended first, then what is to be looked at; within each in the order of the list. */
export function mendedFirst(checks: readonly Check[]): readonly Check[] {
  return ORDER.flatMap((state) => checks.filter((check) => check.state === state));
}
