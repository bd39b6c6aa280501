import type { ReactElement } from 'react';
import type { BoothSettings } from '../settings';
import type { TallyBook } from '../counts/book';
import type { KioskOptions } from '../options';

/** What the staff of a booth see and change. */
export interface StaffBooth {
  /** As they hold now, changes on this device included. */
  readonly options: KioskOptions;
  readonly settings: BoothSettings;
  readonly book: TallyBook;
  /** All quizzes of the site. */
  readonly offered: readonly { readonly id: string; readonly title: string }[];
  /** A career's name; its code where the careers have not come. */
  readonly careerTitle: (soc: string) => string;
  /** Options were changed: returns those that hold from now on. */
  readonly onChanged: () => KioskOptions;
  /** The site's own home page. */
  readonly home: string;
  /** The version of the site that runs; undefined where nobody can tell. */
  readonly version?: Promise<string | undefined>;
  /** Where the booth is made independent of the network. */
  readonly offline?: ReactElement;
}
