import type { Tallies } from './count';
import { LONGEST, parseRecord, plainTallies, talliesIn } from './decode';

/** The name of a booth: letters, digits and hyphens. */
export const BOOTH_FORM = /^[A-Za-z0-9-]{1,16}$/;

/** A booth's exact counts, for a report that adds several booths. */
export type ReadExact =
  | {
      readonly kind: 'read';
      /** '' where the booth has no name. */
      readonly booth: string;
      readonly tallies: Tallies;
      /** Something in it is no count, and was left out. */
      readonly lost: boolean;
    }
  /** Too large; torn or no JSON; something else than counts; of a later version of the site. */
  | { readonly kind: 'large' | 'damaged' | 'other' | 'newer' };

const VERSION = 1;

/** The exact file: counts alone, small ones too. It is for adding, and not to be shown. */
export function encodeExact(booth: string | null, tallies: Tallies): string {
  return `${JSON.stringify({ fitpath: 'counts', version: VERSION, booth: booth ?? '', ...plainTallies(tallies) })}\n`;
}

/** Reads an exact file, as strictly as the booth reads its own. Never throws. */
export function decodeExact(text: string): ReadExact {
  if (text.length > LONGEST) return { kind: 'large' };
  const file = parseRecord(text.replace(/^\uFEFF/, ''));
  if (!file) return { kind: 'damaged' };
  if (file['fitpath'] !== 'counts') return { kind: 'other' };
  const { version, booth } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'damaged' };
  if (version > VERSION) return { kind: 'newer' };
  if (typeof booth !== 'string' || (booth !== '' && !BOOTH_FORM.test(booth))) return { kind: 'damaged' };
  return { kind: 'read', booth, ...talliesIn(file) };
}

/** Names of the files that a booth saves: they say which booth and which day. */
export function fileNames(
  booth: string | null,
  day: string,
): { readonly csv: string; readonly exact: string } {
  const start = `fitpath-${booth ?? 'booth'}-${day}`;
  return { csv: `${start}.csv`, exact: `${start}-exact-for-adding.json` };
}
