import type { PreparationState } from '../../../../offline/preparation';
import type { Note } from '../../notes';
import type { KioskOptions } from '../../options';

/** What a look at the device, its browser and the host has found. */
export interface DeviceFacts {
  /** Milliseconds by which the device's clock is ahead of the host's; undefined: the host does not answer. */
  readonly ahead: number | undefined;
  /** Milliseconds, by the device's clock. */
  readonly now: number;
  readonly awake: 'held' | 'refused' | 'unsupported';
  /** In CSS pixels. */
  readonly screen: { readonly width: number; readonly height: number };
  /** The browser has what the site needs. */
  readonly modern: boolean;
  /** The device keeps what is stored when the page is closed. */
  readonly keeps: boolean;
  /** The version that runs here, and the one that the host has; undefined where nobody can tell. */
  readonly running: string | undefined;
  readonly newest: string | undefined;
  /** Those that visitors choose from, by their names, and whether each is prepared for offline; empty where nobody is asked. */
  readonly languages: readonly { readonly name: string; readonly prepared: boolean }[];
}

/** All that is known of a booth before a fair. */
export interface Facts extends DeviceFacts {
  readonly options: KioskOptions;
  readonly notes: readonly Note[];
  readonly address: string | null;
  /** Where the PIN that holds was set. */
  readonly pin: 'device' | 'file' | null;
  readonly preparation: PreparationState;
}
