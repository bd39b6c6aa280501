import type { KioskOptions } from '../../modes/kiosk/options';
import { whenFree } from '../../modes/kiosk/when-free';
import { keepCurrent } from '../../offline/keep-current';
import { preparationOf, type Preparation } from '../../offline/preparation';
import { language } from '../../i18n/language';
import { twinOf } from '../../i18n/other-languages';
import { beginIn } from '../../modes/kiosk/languages';
import { extrasOf } from './extras';
import { offlineAt, type Offline } from '../../offline/prepare';
import { together } from '../../offline/together';
import { paths } from '../../paths';

/**
 * Makes a booth independent of the network: what prepares it, for the staff's menu; and new versions of the site and of its
 * options, which are taken between visitors only. `options` are those that hold when they are asked for, `changed`: whether the
 * host has other ones than those that run.
 */
export function boothOffline(
  base: string,
  languages: readonly string[],
  options: () => Pick<KioskOptions, 'logo' | 'fair'>,
  changed: () => Promise<boolean>,
): Preparation {
  const offline = offlineOf(base, languages);
  const root = import.meta.env.FITPATH_ROOT;
  // The way from the pages of this language to what all languages have together.
  const up = base.slice(root.length).replace(/[^/]+/g, '..');
  const extras = () => extrasOf(options()).map((path) => up + path);
  keepCurrent(offline, {
    extras,
    changed,
    whenFree,
    take: () => window.location.reload(),
  });
  return preparationOf(offline, extras);
}

/** The site of a booth without a network, in each language that its visitors may choose. */
export function offlineOf(base: string, languages: readonly string[]): Offline {
  const others = languages.filter((id) => id !== language).map((id) => offlineAt(twinOf(id, '/')));
  return together([offlineAt(base), ...others]);
}

/** Opens the booth in another language, for a visit; false where it is neither stored nor within reach. */
export async function openLanguage(id: string): Promise<boolean> {
  const stored = (await offlineAt(twinOf(id, '/')).status()).prepared !== undefined;
  const reached = () =>
    fetch(twinOf(id, paths.kiosk), { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!stored && !(await reached())) return false;
  beginIn(id);
  return true;
}
