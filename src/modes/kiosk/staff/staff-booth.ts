import type { Preparation } from '../../../offline/preparation';
import type { BoothSettings } from '../settings';
import type { TallyBook } from '../counts/book';
import type { Note } from '../notes';
import type { KioskOptions } from '../options';
import type { List } from '../counts/report';
import type { DeviceFacts } from './ready/facts';

/** What the staff of a booth see and change. */
export interface StaffBooth {
  /** As they hold now, changes on this device included. */
  readonly options: KioskOptions;
  /** What is to be mended before the fair. */
  readonly notes: readonly Note[];
  /** Where visitors find the site on their own phones, without a slash at the end; null: nowhere. */
  readonly address: string | null;
  readonly settings: BoothSettings;
  readonly book: TallyBook;
  /** All quizzes of the site. */
  readonly offered: readonly { readonly id: string; readonly title: string }[];
  /** A career's name; its code where the careers have not come. */
  readonly careerName: (soc: string) => string;
  /** What a topic, an offer or a major group that was counted is called; undefined where nobody knows. */
  readonly titleOf?: (list: List, name: string) => string | undefined;
  /** Options or the PIN were changed: returns the options that hold from now on. */
  readonly onChanged: () => KioskOptions;
  /** The site's own home page. */
  readonly home: string;
  /** The version of the site that runs; undefined where nobody can tell. */
  readonly version?: Promise<string | undefined>;
  /** What makes the booth independent of the network. */
  readonly preparation?: Preparation;
  /** Looks at the device, its browser and the host, for what a fair needs. */
  readonly look: () => Promise<DeviceFacts>;
}
