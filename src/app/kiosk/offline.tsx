import type { ReactElement } from 'react';
import { whenFree } from '../../modes/kiosk/when-free';
import { OfflinePanel } from '../../modes/kiosk/staff/OfflinePanel';
import { keepCurrent } from '../../offline/keep-current';
import { preparationOf } from '../../offline/preparation';
import { offlineAt } from '../../offline/prepare';
import { optionsChanged } from './options-file';

/**
 * Makes a booth independent of the network: the part of the staff's menu where it is prepared; and new versions of the site
 * and of its options, which are taken between visitors only. `logo` is an address of the site or an image in itself, `file`
 * what `kiosk.json` held.
 */
export function boothOffline(base: string, logo: string | null, file: unknown): ReactElement {
  const offline = offlineAt(base);
  const root = import.meta.env.FITPATH_ROOT;
  // The way from the pages of this language to what all languages have together.
  const up = base.slice(root.length).replace(/[^/]+/g, '..');
  const extras = () => [
    `${up}kiosk.json`,
    ...(logo === null || logo.startsWith('data:') ? [] : [`${up}${logo.replace(/^\//, '')}`]),
  ];
  keepCurrent(offline, {
    extras,
    changed: () => optionsChanged(root, file),
    whenFree,
    take: () => window.location.reload(),
  });
  return <OfflinePanel preparation={preparationOf(offline, extras)} />;
}
