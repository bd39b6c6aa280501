import { fairFile } from '../../content/browser/offers';
import type { KioskOptions } from '../../modes/kiosk/options';

/** What a booth needs besides the site's own files: its options, and what these name. A logo may be an image in itself. */
export function extrasOf({ logo, fair }: Pick<KioskOptions, 'logo' | 'fair'>): readonly string[] {
  return [
    'kiosk.json',
    ...(logo === null || logo.startsWith('data:') ? [] : [logo.replace(/^\//, '')]),
    ...(fair === null ? [] : [fairFile(fair)]),
  ];
}
